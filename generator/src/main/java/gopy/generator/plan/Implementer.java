package gopy.generator.plan;

import java.util.List;

/**
 * A Go type, to be generated, that makes a Python object an interface.
 *
 * @param name what it is called, without a prefix
 * @param source Go source of the interface
 */
public record Implementer(String name, String source, List<Method> methods) {
    /**
     * A method that calls the Python object's.
     *
     * @param parameters Go source of the types; of a variadic one the slice's
     * @param results likewise, a trailing error included
     */
    public record Method(String name, List<String> parameters, boolean variadic, List<String> results) {
        public Method {
            parameters = List.copyOf(parameters);
            results = List.copyOf(results);
        }
    }

    public Implementer {
        methods = List.copyOf(methods);
    }
}
