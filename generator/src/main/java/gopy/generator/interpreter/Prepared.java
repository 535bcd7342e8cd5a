package gopy.generator.interpreter;

import gopy.generator.Diagnostic;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An interpreter with what one backend needs on it, or what is missing.
 *
 * @param backend {@code capi}, {@code cffi} or {@code host}
 * @param extension the compiled {@code _gopy_capi} in the cache; for {@code capi}
 * @param cffi the folder for {@code sys.path} that holds the private cffi; for {@code cffi} on CPython, empty on PyPy, which
 *     brings its own
 * @param problem why this backend cannot be used here
 */
public record Prepared(
        Interpreter interpreter,
        String backend,
        Optional<Path> extension,
        Optional<Path> cffi,
        Optional<Diagnostic> problem) {
    /** Whether bindings can be called this way. */
    public boolean ready() {
        return problem.isEmpty();
    }
}
