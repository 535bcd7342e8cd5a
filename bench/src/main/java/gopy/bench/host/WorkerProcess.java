package gopy.bench.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gopy.generator.RunningCommand;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The operating system's side of a worker: process, control connection and the two output streams. */
final class WorkerProcess implements AutoCloseable {

    private final RunningCommand command;
    private final Process process;
    private final ControlFolder folder;
    private final Connection connection;
    private final OutputDrain out;
    private final OutputDrain err;
    private final ConcurrentSkipListMap<Long, Output> listeners = new ConcurrentSkipListMap<>();
    private final Output between;

    private WorkerProcess(
            RunningCommand command, ControlFolder folder, Connection connection, String token, Output between) {
        this.command = command;
        this.process = command.process();
        this.folder = folder;
        this.connection = connection;
        this.between = between;
        out = new OutputDrain(process.getInputStream(), token, (after, text) -> listener(after)
                .text(Output.Stream.OUT, text));
        err = new OutputDrain(process.getErrorStream(), token, (after, text) -> listener(after)
                .text(Output.Stream.ERR, text));
    }

    /** Starts a process by {@code launch} and waits until it has connected and said hello. */
    static WorkerProcess start(Launch launch, Output listener) throws WorkerFailed {
        ControlFolder folder = openFolder();
        String token = Long.toHexString(new SecureRandom().nextLong());
        RunningCommand command = launch(launch, folder, token);
        Process process = command.process();
        try {
            Connection connection = new Connection(accept(process, folder, launch.patience()));
            WorkerProcess worker = new WorkerProcess(command, folder, connection, token, listener);
            worker.out.start("worker-stdout");
            worker.err.start("worker-stderr");
            connection.hello().get(launch.patience().toMillis(), TimeUnit.MILLISECONDS);
            // A child of the worker may hold its socket open; replies that are on their way come first.
            process.onExit()
                    .thenRunAsync(connection::end, CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS));
            return worker;
        } catch (IOException | ExecutionException | TimeoutException | InterruptedException failed) {
            String why = process.isAlive()
                    ? "it said nothing for " + launch.patience().toSeconds() + " s; is the machine busy?"
                    : "it " + new Exit(process.exitValue()).describe();
            command.kill();
            String said = errors(process);
            folder.close();
            throw new WorkerFailed(
                    launch.name() + " did not start as a worker: " + (said.isBlank() ? why : said), failed);
        }
    }

    private static RunningCommand launch(Launch launch, ControlFolder folder, String token) throws WorkerFailed {
        try {
            return launch.worker(folder, token);
        } catch (WorkerFailed failed) {
            folder.close();
            throw failed;
        }
    }

    private static ControlFolder openFolder() throws WorkerFailed {
        try {
            return new ControlFolder();
        } catch (IOException failed) {
            throw new WorkerFailed(
                    "no folder for a worker's socket could be made: " + failed.getMessage()
                            + "; check that the temporary folder (java.io.tmpdir) is writable",
                    failed);
        }
    }

    private static SocketChannel accept(Process process, ControlFolder folder, Duration patience) throws IOException {
        CompletableFuture<Void> stop = CompletableFuture.anyOf(
                        process.onExit(),
                        new CompletableFuture<>().completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS))
                .thenRun(folder::stopListening);
        try {
            return folder.server().accept();
        } finally {
            stop.cancel(false);
        }
    }

    private static String errors(Process process) {
        try {
            return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException alreadyRead) {
            return "";
        }
    }

    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive();
    }

    private Output listener(long after) {
        Map.Entry<Long, Output> next = listeners.higherEntry(after);
        return next == null ? between : next.getValue();
    }

    ObjectNode request(String operation) {
        return connection.request(operation);
    }

    /** Sends a request whose output goes to the listener for output between statements. */
    CompletableFuture<JsonNode> ask(ObjectNode request) {
        return connection.ask(connection.next(), request);
    }

    /** Sends a request whose output goes to {@code output}, until {@link #forget}. */
    Asked ask(ObjectNode request, Output output) {
        long number = connection.next();
        listeners.put(number, output);
        return new Asked(number, connection.ask(number, request));
    }

    /** A request under way. */
    record Asked(long number, CompletableFuture<JsonNode> reply) {}

    void forget(Asked asked) {
        listeners.remove(asked.number());
    }

    void awaitOutput(long number, long patience) {
        out.await(number, patience);
        err.await(number, patience);
    }

    /** Waits for the end of a process whose connection has ended, and for its last output. */
    Exit awaitExit(long patience) {
        try {
            if (!process.waitFor(patience, TimeUnit.MILLISECONDS)) {
                kill();
            }
            int status = process.waitFor();
            command.killRemainder();
            out.awaitEnd(patience);
            err.awaitEnd(patience);
            return new Exit(status);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
            return new Exit(Exit.KILLED);
        }
    }

    String goReport() {
        return folder.readGoReport();
    }

    String errorTail() {
        return err.tail();
    }

    /** Signals the process and those it started, as a terminal's Ctrl-C does. */
    void signal(int number) {
        command.signal(number);
    }

    void kill() {
        command.kill();
    }

    /** Asks the process to end by itself, so that Python's exit handlers run, and kills it if it does not. */
    void leave(long patience) {
        if (process.isAlive()) {
            ask(request("exit"));
            try {
                process.waitFor(patience, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        kill();
    }

    @Override
    public void close() {
        connection.close();
        folder.close();
    }
}
