package gopy.generator.plan;

/** How a module names a type: by its own class, or by number where it has none. */
public sealed interface TypeReference {
    record OfClass(String name) implements TypeReference {}

    record OfId(int id) implements TypeReference {}

    /** A basic type, which Python has itself. */
    record OfBasic(String goName) implements TypeReference {}
}
