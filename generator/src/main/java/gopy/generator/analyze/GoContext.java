package gopy.generator.analyze;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the go command has to run to see a package as its author does.
 *
 * @param directory the working directory
 * @param flags build flags such as {@code -overlay=...} and {@code -tags=...}, good for {@code go list} and {@code go build}
 * @param environment variables to set on top of this process's environment
 */
public record GoContext(Path directory, List<String> flags, Map<String, String> environment) {
    public GoContext {
        flags = List.copyOf(flags);
        environment = Map.copyOf(environment);
    }

    /** The same with more flags behind the ones it has. */
    public GoContext with(List<String> more) {
        List<String> all = new ArrayList<>(flags);
        all.addAll(more);
        return new GoContext(directory, all, environment);
    }

    /** The same with one variable more. */
    public GoContext with(String variable, String value) {
        Map<String, String> all = new TreeMap<>(environment);
        all.put(variable, value);
        return new GoContext(directory, flags, all);
    }

    /** A go command line: {@code go verb flags arguments}. */
    public List<String> command(String verb, List<String> arguments) {
        List<String> line = new ArrayList<>(List.of("go", verb));
        line.addAll(flags);
        line.addAll(arguments);
        return line;
    }
}
