package gopy.bench.host;

import gopy.generator.Diagnostic;
import gopy.generator.interpreter.Interpreter;
import gopy.generator.interpreter.Interpreters;
import gopy.generator.interpreter.Prepared;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The variables that an interpreter is started with, beside the inherited ones. */
final class Environment {

    private Environment() {}

    static Map<String, String> of(WorkerSettings settings) throws WorkerFailed {
        Map<String, String> variables = of(
                settings.interpreter(),
                settings.backend(),
                settings.modules().stream().toList());
        // Python 2 knows no encoding for a pipe, and a worker's streams are read as UTF-8.
        variables.put("PYTHONIOENCODING", "utf-8");
        variables.putAll(settings.environment());
        return variables;
    }

    /** Prepares the backend, where that has not been done, and says where its parts are. */
    static Map<String, String> of(Interpreter interpreter, String backend, List<Path> modules) throws WorkerFailed {
        Map<String, String> variables = new HashMap<>(interpreter.environment());
        if (!backend.isEmpty()) {
            variables.put("GOPY_BACKEND", backend);
        }
        Prepared prepared = prepared(interpreter, backend);
        prepared.extension().ifPresent(file -> variables.put("GOPY_CAPI_PATH", file.toString()));
        prepared.cffi().ifPresent(folder -> variables.put("GOPY_CFFI_PATH", folder.toString()));
        Stream<String> inherited =
                Stream.ofNullable(System.getenv("PYTHONPATH")).filter(path -> !path.isEmpty());
        String path = Stream.concat(modules.stream().map(Path::toString), inherited)
                .collect(Collectors.joining(File.pathSeparator));
        if (!path.isEmpty()) {
            variables.put("PYTHONPATH", path);
        }
        return variables;
    }

    /** A backend that was asked for must be ready; otherwise the first that is, as the binding itself chooses. */
    private static Prepared prepared(Interpreter interpreter, String backend) throws WorkerFailed {
        Interpreters interpreters = Interpreters.current();
        List<String> wanted = backend.isEmpty() ? interpreter.backends() : List.of(backend);
        Optional<Diagnostic> problem = interpreter.problem();
        for (String each : wanted) {
            Prepared prepared = interpreters.prepare(interpreter, each);
            if (prepared.ready()) {
                return prepared;
            }
            problem = problem.or(prepared::problem);
        }
        throw new WorkerFailed(problem.map(Diagnostic::text).orElse(interpreter.name() + " has no backend"));
    }
}
