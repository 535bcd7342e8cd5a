package gopy.generator.plan;

/** A parameter by its Python name, which is Go's unless Python reserves it. */
public record Parameter(String name, Value value, Role role) {
    /** What Python does with arguments for it. */
    public enum Role {
        PLAIN,
        /** Go's variadic parameter: any number of arguments. */
        REST,
        /** The first context, which may be left out. */
        CONTEXT
    }

    /** {@code i: int} by slots; {@code i}, {@code *rest} or {@code ctx=context} by message. */
    String written() {
        if (!(value.conversion() instanceof Conversion.Message)) {
            return name + ": " + value.conversion().word();
        }
        return switch (role) {
            case PLAIN -> name;
            case REST -> "*" + name;
            case CONTEXT -> name + "=context";
        };
    }
}
