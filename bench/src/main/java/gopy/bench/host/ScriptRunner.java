package gopy.bench.host;

import gopy.generator.interpreter.Interpreter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Runs a script as {@code python FILE ARGS} would: the three streams are this process's own, and the result is the
 * script's exit status (128 plus the number when a signal ended it).
 */
public final class ScriptRunner {

    /**
     * What to run.
     *
     * @param backend {@code capi}, {@code cffi}, {@code host}, or empty for the binding's own choice
     * @param modules the folders to import built modules from
     * @param command what follows the interpreter: a script and its arguments
     */
    public record Script(
            Interpreter interpreter,
            String backend,
            List<Path> modules,
            Map<String, String> environment,
            List<String> command) {
        public Script {
            modules = List.copyOf(modules);
            environment = Map.copyOf(environment);
            command = List.copyOf(command);
        }
    }

    private ScriptRunner() {}
}
