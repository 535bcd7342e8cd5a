package gopy.generator.emit;

import io.jstach.jstache.JStache;
import java.util.List;

/**
 * What the template of a Python module prints. Names stand as they are, every other text is a Python literal or call.
 *
 * @param constants those of basic types
 * @param instances those of named types, which need their classes
 */
@JStache(path = "gopy/generator/emit/module.py")
record ModuleFile(
        String documentation,
        String importPath,
        String library,
        List<Constant> constants,
        List<Variable> variables,
        List<Sentinel> sentinels,
        List<Function> functions,
        List<TypeClass> classes,
        List<Alias> aliases,
        List<Constant> instances,
        List<Family> families,
        List<Renamed> renamed,
        List<Missing> skipped) {
    boolean renames() {
        return !renamed.isEmpty();
    }

    boolean skips() {
        return !skipped.isEmpty();
    }

    /** Whether a blank line stands between the last class and what follows it. */
    boolean aliased() {
        return !classes.isEmpty()
                && !(aliases.isEmpty() && sentinels.isEmpty() && instances.isEmpty() && families.isEmpty());
    }

    /** {@code target} is {@code GetC1 = }, or nothing when the accessor has no name. */
    record Constant(String target, String name, String value, String doc) {}

    /** {@code target} takes both accessors, or {@code element} picks the one that has a name. */
    record Variable(
            String target,
            String name,
            int getter,
            int setter,
            String type,
            String getDoc,
            String setDoc,
            String element) {}

    record Sentinel(String name, String quotedName, int number, int getter, String doc) {}

    /** {@code message} is {@code  message=True,} or nothing. */
    record Function(
            String name, int index, String quotedName, String parameters, String results, String message, String doc) {}

    record Field(
            String name,
            int order,
            String quotedName,
            int getter,
            int setter,
            String type,
            boolean documented,
            String doc) {}

    /**
     * @param decorator gives the class a name that Python 2 cannot write
     * @param type the line that ties a struct's class to Go, or nothing
     */
    record TypeClass(
            String name,
            List<String> decorator,
            String base,
            String documentation,
            List<String> type,
            List<Field> fields,
            List<Function> methods) {}

    record Alias(String name, String target) {}

    record Family(String name, String quotedName, List<Member> members) {}

    record Member(String arguments, String name) {}

    record Renamed(String symbol, String name) {}

    record Missing(String symbol, String reason, String position) {}
}
