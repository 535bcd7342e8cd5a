package gopy.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A process that was started by a {@link Command}, with the threads that drain its streams. */
public final class RunningCommand {
    private static final int SIGKILL = 9;

    /** What becomes of a process's streams; {@code othersInput} says that somebody else feeds the input. */
    record Streams(
            boolean othersInput, boolean undrained, byte[] input, Consumer<byte[]> output, Consumer<byte[]> errors) {}

    private final Process process;
    private final boolean leadsGroup;
    private final Optional<Duration> timeout;
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private final Thread outputReader;
    private final Thread errorReader;

    RunningCommand(Process process, boolean leadsGroup, Optional<Duration> timeout, Streams streams) {
        this.process = process;
        this.leadsGroup = leadsGroup;
        this.timeout = timeout;
        if (!streams.othersInput()) {
            Thread.ofVirtual().start(() -> write(process.getOutputStream(), streams.input()));
        }
        outputReader = Thread.ofVirtual().unstarted(() -> drain(process.getInputStream(), output, streams.output()));
        errorReader = Thread.ofVirtual().unstarted(() -> drain(process.getErrorStream(), errors, streams.errors()));
        if (!streams.undrained()) {
            outputReader.start();
            errorReader.start();
        }
    }

    private static void write(OutputStream stream, byte[] bytes) {
        try (stream) {
            stream.write(bytes);
        } catch (IOException e) {
            // The process does not read its input, which is its right.
        }
    }

    private static void drain(InputStream stream, ByteArrayOutputStream kept, Consumer<byte[]> consumer) {
        byte[] piece = new byte[8192];
        try (stream) {
            for (int count = stream.read(piece); count >= 0; count = stream.read(piece)) {
                kept.write(piece, 0, count);
                consumer.accept(Arrays.copyOf(piece, count));
            }
        } catch (IOException e) {
            // The stream was closed because the process was killed; what had arrived is kept.
        }
    }

    /** The operating system's process, to watch or to ask for its id. */
    public Process process() {
        return process;
    }

    /** The process's input, for a command that keeps it open. */
    public OutputStream input() {
        return process.getOutputStream();
    }

    /** The process's id, which is its group's too if it has its own session. */
    public long id() {
        return process.pid();
    }

    /** Waits for the end; kills what takes longer than the command's timeout, and when this thread is interrupted. */
    public CommandResult await() throws InterruptedException {
        boolean timedOut = false;
        try {
            if (timeout.isPresent()) {
                timedOut = !process.waitFor(timeout.get().toMillis(), TimeUnit.MILLISECONDS);
                if (timedOut) {
                    kill();
                }
            }
            int status = process.waitFor();
            // A grandchild may hold the pipes open for ever; what the process itself wrote is there by now.
            for (Thread reader : List.of(outputReader, errorReader)) {
                if (reader.getState() != Thread.State.NEW) {
                    reader.join(Duration.ofSeconds(2));
                }
            }
            return new CommandResult(status, output.toByteArray(), errors.toByteArray(), timedOut);
        } catch (InterruptedException e) {
            kill();
            throw e;
        }
    }

    /** Sends a signal to the process, and to its whole group if it has its own session. */
    public void signal(int number) {
        if (process.isAlive()) {
            Signals.send(leadsGroup ? -process.pid() : process.pid(), number);
        }
    }

    /** Ends the process, and its whole group if it has its own session, at once. */
    public void kill() {
        if (leadsGroup) {
            signal(SIGKILL);
        }
        process.destroyForcibly();
    }

    /** Ends what a process that has ended left behind in its own session. */
    public void killRemainder() {
        if (leadsGroup) {
            Signals.send(-process.pid(), SIGKILL);
        }
    }
}
