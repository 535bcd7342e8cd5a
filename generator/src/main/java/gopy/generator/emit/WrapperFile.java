package gopy.generator.emit;

import io.jstach.jstache.JStache;
import java.util.List;

/** What the template of a Go wrapper package prints. Imports are Go string literals, {@code batches} statements. */
@JStache(path = "gopy/generator/emit/wrapper.go")
record WrapperFile(
        String packageName,
        String boundPath,
        String boundImport,
        String runtimeImport,
        int first,
        List<ClassVariable> classes,
        List<WrappedCall> calls,
        List<String> batches) {
    /** Whether the bound package is only imported, for its init. */
    boolean unused() {
        return calls.isEmpty();
    }

    /** The variable that holds the kind of a struct's handles. */
    record ClassVariable(String variable, String goName, String quoted) {}

    /** One entry of the function table; {@code inner} is the typed function whose parameters the compiler judges, or nothing. */
    record WrappedCall(String name, String comment, List<String> lines, List<String> inner) {}
}
