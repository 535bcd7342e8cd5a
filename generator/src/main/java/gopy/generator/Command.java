package gopy.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A process to run: the one place of this program that starts any. Immutable; each method returns a changed copy.
 *
 * <p>Both output streams are drained unless the caller asks to do it, so a child never blocks on a full pipe.
 */
public final class Command {
    private final List<String> arguments;
    private final Map<String, String> environment = new HashMap<>();
    private final Set<String> removed = new HashSet<>();
    private Optional<Path> folder = Optional.empty();
    private Optional<Duration> timeout = Optional.empty();
    private byte[] input = {};
    private boolean openInput;
    private boolean ownSession;
    private boolean sharedStreams;
    private boolean undrained;
    private Consumer<byte[]> output = bytes -> {};
    private Consumer<byte[]> errors = bytes -> {};

    private Command(List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new IllegalArgumentException("a command needs a program");
        }
        this.arguments = List.copyOf(arguments);
    }

    /** A program and its arguments; no shell reads them. */
    public static Command of(String... arguments) {
        return new Command(Arrays.asList(arguments));
    }

    /** A program and its arguments; no shell reads them. */
    public static Command of(List<String> arguments) {
        return new Command(arguments);
    }

    private Command copy() {
        Command copy = new Command(arguments);
        copy.environment.putAll(environment);
        copy.removed.addAll(removed);
        copy.folder = folder;
        copy.timeout = timeout;
        copy.input = input;
        copy.openInput = openInput;
        copy.ownSession = ownSession;
        copy.sharedStreams = sharedStreams;
        copy.undrained = undrained;
        copy.output = output;
        copy.errors = errors;
        return copy;
    }

    /** Runs in this folder. */
    public Command in(Path workingFolder) {
        Command copy = copy();
        copy.folder = Optional.of(workingFolder);
        return copy;
    }

    /** Sets an environment variable. */
    public Command with(String name, String value) {
        return with(Map.of(name, value));
    }

    /** Sets environment variables. */
    public Command with(Map<String, String> variables) {
        Command copy = copy();
        copy.environment.putAll(variables);
        return copy;
    }

    /** Takes environment variables of this process away from the child. */
    public Command without(String... names) {
        Command copy = copy();
        copy.removed.addAll(Arrays.asList(names));
        return copy;
    }

    /** Kills the process, with its group if it has its own session, when it takes longer. */
    public Command timeout(Duration longest) {
        Command copy = copy();
        copy.timeout = Optional.of(longest);
        return copy;
    }

    /** What the process reads; by default nothing, it sees the end of its input at once. */
    public Command input(byte[] bytes) {
        Command copy = copy();
        copy.input = bytes.clone();
        return copy;
    }

    /** Keeps the process's input open for {@link RunningCommand#input}, until that is closed. */
    public Command openInput() {
        Command copy = copy();
        copy.openInput = true;
        return copy;
    }

    /** Gives the process a session and process group of its own: a Ctrl-C at the terminal does not reach it, and it is killed with its children when this program ends before it. */
    public Command ownSession() {
        Command copy = copy();
        copy.ownSession = true;
        return copy;
    }

    /** Leaves the three standard streams to the child, untouched; nothing is captured. */
    public Command sharedStreams() {
        Command copy = copy();
        copy.sharedStreams = true;
        return copy;
    }

    /** Leaves both output streams to the caller, who must read them from {@link RunningCommand#process}; nothing is kept. */
    public Command undrained() {
        Command copy = copy();
        copy.undrained = true;
        return copy;
    }

    /** Also hands each piece of standard output over as it arrives, on the thread that drains it. */
    public Command output(Consumer<byte[]> consumer) {
        Command copy = copy();
        copy.output = consumer;
        return copy;
    }

    /** Also hands each piece of standard error over as it arrives, on the thread that drains it. */
    public Command errors(Consumer<byte[]> consumer) {
        Command copy = copy();
        copy.errors = consumer;
        return copy;
    }

    /** The program and its arguments. */
    public List<String> arguments() {
        return arguments;
    }

    /**
     * Runs to the end. A program that cannot be started is an answer, as in a shell: status 127 and the reason.
     *
     * @throws InterruptedException after the process was killed
     */
    public CommandResult run() throws InterruptedException {
        RunningCommand running;
        try {
            running = start();
        } catch (IOException e) {
            return new CommandResult(127, new byte[0], e.getMessage().getBytes(StandardCharsets.UTF_8), false);
        }
        return running.await();
    }

    /**
     * Starts the process and returns at once.
     *
     * @throws IOException when there is no such program or folder
     */
    public RunningCommand start() throws IOException {
        List<String> line = new ArrayList<>();
        // setsid(1) forks only when it leads a process group, which a child of the JVM never does: the process
        // keeps the id that Java knows, and that id is also its group's.
        Optional<Path> setsid = ownSession ? Programs.find("setsid") : Optional.empty();
        setsid.ifPresent(path -> line.add(path.toString()));
        line.addAll(arguments);
        if (setsid.isPresent() && Programs.find(arguments.getFirst()).isEmpty()) {
            throw new IOException("no such program: " + arguments.getFirst());
        }
        ProcessBuilder builder = new ProcessBuilder(line);
        folder.ifPresent(path -> builder.directory(path.toFile()));
        builder.environment().keySet().removeAll(removed);
        builder.environment().putAll(environment);
        if (sharedStreams) {
            builder.inheritIO();
        }
        Process process = ProcessStarter.start(builder);
        if (ownSession) {
            Guardian.over(process, setsid.isPresent());
        }
        return new RunningCommand(
                process,
                setsid.isPresent(),
                timeout,
                new RunningCommand.Streams(sharedStreams || openInput, undrained, input, output, errors));
    }

    @Override
    public String toString() {
        return String.join(" ", arguments);
    }
}
