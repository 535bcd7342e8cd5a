package gopy.repl.session;

import gopy.generator.model.Position;
import gopy.generator.plan.Call;
import java.util.Optional;

/**
 * Something of a loaded package that Python sees.
 *
 * @param path how Python names it, {@code structs.S2.Sum}
 * @param signature one line: parameters and results, or what kind of thing it is
 * @param documentation all of its documentation
 * @param call how it crosses into Go, if it is a function or method
 * @param access how it is read and written, if it is a constant, a variable or a field; else empty
 */
public record Symbol(
        String path, String signature, String documentation, Position position, Optional<Call> call, String access) {

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** What the path begins with: the module or class. */
    public String owner() {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(0, dot);
    }

    /** Signature and first line of the documentation: for completion. */
    public String summary() {
        String first = documentation
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(name() + "("))
                .findFirst()
                .orElse("");
        return signature + (first.isEmpty() ? "" : "  " + first);
    }
}
