package gopy.generator;

import java.util.List;
import java.util.stream.Collectors;

/** A package could not be resolved, analysed, bound or built, for reasons that its author or user can act on. */
public final class BuildFailed extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    public BuildFailed(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::text).collect(Collectors.joining("\n")));
        if (diagnostics.isEmpty()) {
            throw new IllegalArgumentException("a failure needs a diagnostic");
        }
        this.diagnostics = List.copyOf(diagnostics);
    }

    public BuildFailed(Diagnostic diagnostic) {
        this(List.of(diagnostic));
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
