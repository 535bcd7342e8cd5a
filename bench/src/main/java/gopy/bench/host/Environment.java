package gopy.bench.host;

import gopy.generator.interpreter.Interpreter;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The variables that an interpreter is started with, beside the inherited ones. */
final class Environment {

    private Environment() {}

    static Map<String, String> of(WorkerSettings settings) {
        Map<String, String> variables = of(
                settings.interpreter(),
                settings.backend(),
                settings.modules().stream().toList());
        // Python 2 knows no encoding for a pipe, and a worker's streams are read as UTF-8.
        variables.put("PYTHONIOENCODING", "utf-8");
        variables.putAll(settings.environment());
        return variables;
    }

    static Map<String, String> of(Interpreter interpreter, String backend, List<Path> modules) {
        Map<String, String> variables = new HashMap<>(interpreter.environment());
        if (!backend.isEmpty()) {
            variables.put("GOPY_BACKEND", backend);
        }
        Stream<String> inherited =
                Stream.ofNullable(System.getenv("PYTHONPATH")).filter(path -> !path.isEmpty());
        String path = Stream.concat(modules.stream().map(Path::toString), inherited)
                .collect(Collectors.joining(File.pathSeparator));
        if (!path.isEmpty()) {
            variables.put("PYTHONPATH", path);
        }
        return variables;
    }
}
