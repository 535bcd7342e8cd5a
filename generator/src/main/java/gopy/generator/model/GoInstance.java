package gopy.generator.model;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Says that a declaration is an instance of a generic one.
 *
 * @param generic the generic's name in Go; empty for a declaration that is none
 * @param key the types in the package's own words, {@code int,string}: its key in the family of instances
 * @param arguments the types
 */
public record GoInstance(String generic, String key, List<GoType> arguments) {
    /** That of a declaration that is no instance. */
    public static final GoInstance NONE = new GoInstance("", "", List.of());

    public GoInstance {
        generic = Texts.orEmpty(generic);
        key = Texts.orEmpty(key);
        arguments = Texts.orEmpty(arguments);
    }

    static GoInstance orNone(GoInstance instance) {
        return instance == null ? NONE : instance;
    }

    public boolean exists() {
        return !generic.isEmpty();
    }

    /** Go source of the instance, {@code Map[int, string]}, without its package. */
    String source(UnaryOperator<String> qualifier) {
        return arguments.stream()
                .map(argument -> GoSyntax.of(argument, qualifier))
                .collect(Collectors.joining(", ", generic + "[", "]"));
    }

    /** What to do about a generic declaration of which no instance was asked for. */
    public static String advice(String name, List<GoTypeParameter> parameters) {
        String example = parameters.stream().map(GoTypeParameter::name).collect(Collectors.joining(","));
        return "it is generic: ask for instances with --instantiate '" + name + "[" + example
                + "]' and types in place of " + (parameters.size() == 1 ? "the parameter" : "the parameters")
                + ", or :instantiate in the shell";
    }
}
