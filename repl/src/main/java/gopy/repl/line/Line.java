package gopy.repl.line;

import java.util.List;

/** What one entry of the shell is. */
public sealed interface Line {

    /** Only blanks or a comment. */
    record Nothing() implements Line {}

    /** A command: its verb and arguments, without the colon. */
    record Command(List<String> words) implements Line {
        public Command {
            words = List.copyOf(words);
        }
    }

    /** Python for the current interpreter. */
    record Python(String source) implements Line {}

    /** A habit from another shell: what it means here, and the words to use next time. */
    record Habit(Command command, String hint) implements Line {}

    /** A command line that cannot be split into words. */
    record Malformed(String problem) implements Line {}
}
