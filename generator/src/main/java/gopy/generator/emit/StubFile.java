package gopy.generator.emit;

import io.jstach.jstache.JStache;
import java.util.List;

/**
 * What the template of a type stub prints. All texts stand as they are.
 *
 * @param names what the module offers, in quotes
 */
@JStache(path = "gopy/generator/emit/module.pyi")
record StubFile(
        List<String> imports,
        List<String> names,
        List<Attribute> constants,
        List<Attribute> variables,
        List<Function> functions,
        List<String> sentinels,
        List<TypeClass> classes,
        List<Protocol> protocols,
        List<Tuple> tuples,
        List<Attribute> aliases,
        List<String> families) {
    boolean hasImports() {
        return !imports.isEmpty();
    }

    StubFile importing(List<String> modules) {
        return new StubFile(
                modules, names, constants, variables, functions, sentinels, classes, protocols, tuples, aliases,
                families);
    }

    /** A name and its type, or what it is another name of. */
    record Attribute(String name, String type) {}

    /** {@code decorator} is a line above it, or none. */
    record Function(List<String> decorator, String name, String parameters, String result) {}

    record Property(String name, String made, String given) {}

    /** {@code constructor} is the parameters of a struct's constructor, or none. */
    record TypeClass(
            String name, String base, List<String> constructor, List<Property> properties, List<Function> methods) {
        boolean empty() {
            return constructor.isEmpty() && properties.isEmpty() && methods.isEmpty();
        }
    }

    /** What a Python class needs to stand for an interface. */
    record Protocol(String name, List<Function> methods) {}

    /** A named tuple of results. */
    record Tuple(String name, List<TupleItem> items) {}

    /** {@code ignored} is a comment for names that every tuple has already. */
    record TupleItem(String name, String type, String ignored) {}
}
