package gopy.generator.plan;

/**
 * What a call runs in Go. Names are Go source within the bound package, with type arguments where it is an instance of
 * a generic declaration; {@code type} is a type of the bound package.
 */
public sealed interface Target {
    record Function(String name) implements Target {}

    record Method(TypeName type, String name) implements Target {}

    /** Makes a zero value of a struct. */
    record New(TypeName type) implements Target {}

    record GetField(TypeName type, String name) implements Target {}

    record SetField(TypeName type, String name) implements Target {}

    record GetVariable(String name) implements Target {}

    record SetVariable(String name) implements Target {}

    /** Whether the first slot is the handle of the struct it works on. */
    default boolean hasReceiver() {
        return switch (this) {
            case Method _, GetField _, SetField _ -> true;
            case Function _, New _, GetVariable _, SetVariable _ -> false;
        };
    }

    /** The symbol in Go: {@code Add}, {@code S2.Upper}. */
    default String symbol() {
        return switch (this) {
            case Function(String name) -> name;
            case Method(TypeName type, String name) -> type + "." + name;
            case New(TypeName type) -> type.word();
            case GetField(TypeName type, String name) -> type + "." + name;
            case SetField(TypeName type, String name) -> type + "." + name;
            case GetVariable(String name) -> name;
            case SetVariable(String name) -> name;
        };
    }
}
