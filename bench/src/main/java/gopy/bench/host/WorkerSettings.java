package gopy.bench.host;

import gopy.generator.interpreter.Interpreter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a worker is started with.
 *
 * @param backend {@code capi}, {@code cffi}, {@code host}, or empty for what the binding chooses itself
 * @param modules the folder to import built modules from; empty to {@link Worker#load} it later
 * @param folder the working directory of the process
 * @param environment added to the interpreter's own and to the inherited environment
 * @param output where text goes that the process writes between statements
 */
public record WorkerSettings(
        Interpreter interpreter,
        String backend,
        Optional<Path> modules,
        Path folder,
        Map<String, String> environment,
        Output output) {

    public WorkerSettings {
        environment = Map.copyOf(environment);
    }

    public static WorkerSettings of(Interpreter interpreter) {
        return new WorkerSettings(
                interpreter, "", Optional.empty(), Path.of("").toAbsolutePath(), Map.of(), Output.discard());
    }

    public WorkerSettings withBackend(String name) {
        return new WorkerSettings(interpreter, name, modules, folder, environment, output);
    }

    public WorkerSettings withModules(Path directory) {
        return new WorkerSettings(interpreter, backend, Optional.of(directory), folder, environment, output);
    }

    public WorkerSettings withFolder(Path directory) {
        return new WorkerSettings(interpreter, backend, modules, directory, environment, output);
    }

    public WorkerSettings withEnvironment(Map<String, String> variables) {
        return new WorkerSettings(interpreter, backend, modules, folder, variables, output);
    }

    public WorkerSettings withOutput(Output listener) {
        return new WorkerSettings(interpreter, backend, modules, folder, environment, listener);
    }
}
