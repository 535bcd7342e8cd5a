package gopy.generator.emit;

import io.jstach.jstache.JStache;
import java.util.List;

/** What the template of a Python module prints. Names stand as they are, every other text is a Python literal. */
@JStache(path = "gopy/generator/emit/module.py")
record ModuleFile(
        String documentation,
        String importPath,
        String library,
        List<Constant> constants,
        List<Variable> variables,
        List<Function> functions,
        List<Struct> structs,
        List<Missing> skipped) {
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

    record Function(String name, int index, String quotedName, String parameters, String results, String doc) {}

    record Field(String name, int order, String quotedName, int getter, int setter, String type, String doc) {}

    record Struct(
            String name,
            String documentation,
            String quotedName,
            int constructor,
            List<Field> fields,
            List<Function> methods) {}

    record Missing(String symbol, String reason, String position) {}
}
