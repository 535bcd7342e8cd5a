package gopy.generator.emit;

import io.jstach.jstache.JStache;
import java.util.List;

/**
 * What the template of a Go wrapper package prints. Imports are Go string literals.
 *
 * @param entries the function table: names of {@code calls}, or expressions
 * @param registrations statements that tell the runtime of types, sentinels and interfaces
 * @param batches statements about the functions that can be called for whole columns
 */
@JStache(path = "gopy/generator/emit/wrapper.go")
record WrapperFile(
        String packageName,
        String boundPath,
        String boundImport,
        String runtimeImport,
        boolean reflects,
        List<Import> imports,
        int first,
        List<ClassVariable> classes,
        List<String> entries,
        List<String> registrations,
        List<WrappedCall> calls,
        List<ImplementerType> implementers,
        List<String> batches) {
    /** Whether the bound package is only imported, for its init. */
    boolean unused() {
        return entries.isEmpty() && registrations.isEmpty();
    }

    boolean hasEntries() {
        return !entries.isEmpty();
    }

    /** Whether a file-wide name for the runtime's object is needed. */
    boolean implementing() {
        return !implementers.isEmpty();
    }

    /** A package by the name that the wrapper has for it. */
    record Import(String name, String path) {}

    /** The variable that holds the kind of a struct's handles. */
    record ClassVariable(String variable, String goName, String quoted) {}

    /** One entry of the function table; {@code inner} is the typed function whose parameters the compiler judges, or nothing. */
    record WrappedCall(String name, String comment, List<String> lines, List<String> inner) {}

    /** A type that makes a Python object an interface. */
    record ImplementerType(String name, String source, List<String> methods) {}
}
