package gopy.bench.host;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * An interpreter in a process of its own, holding the state of one session. One statement runs at a time; {@link
 * #interrupt}, {@link #goroutineDump}, {@link #kill} and {@link #close} may be called from other threads meanwhile.
 */
public interface Worker extends AutoCloseable {

    /** The longest that {@link #complete} keeps anyone waiting. */
    Duration COMPLETION_LIMIT = Duration.ofMillis(150);

    WorkerSettings settings();

    /** The operating system's number of the process. */
    long pid();

    boolean alive();

    /** Makes a folder of built modules importable: for a worker that was started before its library was linked. */
    Reply load(Path modules);

    /**
     * Runs one statement, which may have several lines, as a read-eval-print loop does. Everything that it wrote has
     * been handed to {@code output} when this returns. A dead worker answers {@link Reply.Died} again and again.
     */
    Reply run(String statement, Output output);

    /** Runs one statement; its output goes to the listener of the settings. */
    default Reply run(String statement) {
        return run(statement, settings().output());
    }

    /** A statement's reply and what it printed, both streams together. */
    record Ran(Reply reply, String printed) {}

    /**
     * Runs statements one after another, without a pause in between. The list ends with the statement that killed the
     * worker, if one does.
     */
    List<Ran> runAll(List<String> statements);

    /** Names for the word before {@code cursor}, by dir() of names already evaluated; empty when it takes too long. */
    Completions complete(String text, int cursor);

    /** The documentation of what {@code expression} names, or an empty text. */
    String doc(String expression);

    /** Sends SIGINT: Python raises KeyboardInterrupt in the running statement. Without one, nothing happens. */
    void interrupt();

    /** The stacks of all goroutines, taken while a statement runs; empty where no Go library is loaded or it is stuck. */
    String goroutineDump();

    /** Kills the process and its children at once; a running statement answers {@link Reply.Died}. */
    void kill();

    /** Ends the process and removes its socket and reports. */
    @Override
    void close();
}
