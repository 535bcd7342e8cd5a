package gopy.bench.run;

import java.nio.file.Path;
import java.util.Map;

/**
 * The built binding that is measured.
 *
 * @param folder that Python imports modules from
 * @param library under it
 * @param hash of the build's content
 * @param functions numbers in the library by {@code module.Function}
 */
public record Target(Path folder, Path library, String hash, Map<String, Integer> functions) {
    public Target {
        functions = Map.copyOf(functions);
    }
}
