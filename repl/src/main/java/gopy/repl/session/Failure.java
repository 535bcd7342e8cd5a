package gopy.repl.session;

import gopy.generator.BuildFailed;
import gopy.generator.Diagnostic;
import java.util.List;
import java.util.Set;

/** Something that a person asked for cannot be done: why, what to do next, and the program's exit code for it. */
public final class Failure extends Exception {

    private static final long serialVersionUID = 1L;

    private static final Set<String> NO_GO = Set.of("go-missing", "go-broken", "go-too-old");

    private final int exitCode;
    private final transient List<Diagnostic> diagnostics;

    public Failure(int exitCode, List<Diagnostic> diagnostics) {
        super(diagnostics.isEmpty() ? "failed" : diagnostics.getFirst().message());
        this.exitCode = exitCode;
        this.diagnostics = List.copyOf(diagnostics);
    }

    public static Failure of(int exitCode, String code, String message, String reason, String nextStep) {
        return new Failure(exitCode, List.of(Diagnostic.error(code, message, reason, nextStep)));
    }

    /** A build that failed; without a usable Go it is a tool that is missing. */
    public static Failure of(BuildFailed failed) {
        boolean noGo = failed.diagnostics().stream().anyMatch(one -> NO_GO.contains(one.code()));
        return new Failure(noGo ? ExitCode.MISSING : ExitCode.BUILD, failed.diagnostics());
    }

    public static Failure usage(String message, String nextStep) {
        return of(ExitCode.USAGE, "usage", message, "", nextStep);
    }

    /** Ctrl-C while something was under way. */
    public static Failure interrupted(String what) {
        return of(ExitCode.INTERRUPTED, "interrupted", what + " was interrupted", "", "");
    }

    public int exitCode() {
        return exitCode;
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
