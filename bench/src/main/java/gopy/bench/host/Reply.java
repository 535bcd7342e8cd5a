package gopy.bench.host;

import java.time.Duration;
import java.util.List;

/** What became of one statement. */
public sealed interface Reply {

    /** How long the interpreter worked, by its own clock. */
    Duration elapsed();

    /** The statement ended in an expression: its repr and the name of its type. {@code None} is a value too. */
    record Value(String repr, String type, Duration elapsed) implements Reply {
        public boolean none() {
            return type.equals("NoneType");
        }
    }

    /** The statement ran and has no value: an assignment, an import, a definition. */
    record Done(Duration elapsed) implements Reply {}

    /**
     * An exception left the statement.
     *
     * @param type the class's name as Python prints it: {@code ZeroDivisionError}, {@code _gopy.GoPanic}
     * @param text {@code str()} of the exception, may be empty
     * @param traceback the whole traceback as Python prints it, without the worker's own frames
     * @param frames outermost first; frames of statements have a file like {@code <input 3>}
     * @param goStack the Go stack of a GoPanic, else empty
     * @param position where in the statement: the line of the syntax error or of the outermost frame
     */
    record Raised(
            String type,
            String text,
            String traceback,
            List<Frame> frames,
            String goStack,
            Position position,
            Duration elapsed)
            implements Reply {
        public Raised {
            frames = List.copyOf(frames);
        }
    }

    /** The worker's process ended while it worked on the statement (or had ended before). */
    record Died(Death death, Duration elapsed) implements Reply {}

    /** One Python frame; {@code source} is the line's text, empty if unknown. */
    record Frame(String file, int line, String function, String source) {}

    /** A place in a statement, both from 1; 0 where unknown. */
    record Position(int line, int column) {}
}
