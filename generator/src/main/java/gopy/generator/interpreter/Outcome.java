package gopy.generator.interpreter;

import gopy.generator.Diagnostic;
import java.nio.file.Path;
import java.util.Optional;

/** A file or folder that was asked for, or why there is none. */
public sealed interface Outcome {
    /** It is there. */
    record Ready(Path path) implements Outcome {}

    /** It is not, and this is what to do. */
    record Unavailable(Diagnostic problem) implements Outcome {}

    /** The path, where there is one. */
    default Optional<Path> found() {
        return switch (this) {
            case Ready ready -> Optional.of(ready.path());
            case Unavailable _ -> Optional.empty();
        };
    }

    /** The problem, where there is one. */
    default Optional<Diagnostic> trouble() {
        return switch (this) {
            case Ready _ -> Optional.empty();
            case Unavailable unavailable -> Optional.of(unavailable.problem());
        };
    }

    static Outcome ready(Path path) {
        return new Ready(path);
    }

    static Outcome unavailable(Diagnostic problem) {
        return new Unavailable(problem);
    }
}
