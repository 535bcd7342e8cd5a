package gopy.generator.plan;

import java.util.List;

/**
 * A Go type, to be generated, that makes a Python object an interface, or several at once.
 *
 * @param name what it is called, without a prefix
 * @param sources Go source of the interfaces
 */
public record Implementer(String name, List<String> sources, List<Method> methods) {
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
        sources = List.copyOf(sources);
        methods = List.copyOf(methods);
    }
}
