package gopy.bench.host;

import gopy.generator.Command;
import gopy.generator.interpreter.ByteCode;
import gopy.generator.interpreter.Interpreter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sun.misc.Signal;
import sun.misc.SignalHandler;

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

    /** The script as a command, for callers that want its streams. */
    public static Command command(Script script) throws WorkerFailed {
        Map<String, String> environment =
                new HashMap<>(Environment.of(script.interpreter(), script.backend(), script.modules()));
        environment.putAll(script.environment());
        script.modules().forEach(folder -> ByteCode.compileOnce(script.interpreter(), folder));
        List<String> words = new ArrayList<>(interpreter(script.interpreter()));
        words.addAll(script.command());
        return Command.of(words).with(environment);
    }

    /** Runs to the end and returns the exit status. Ctrl-C at the terminal goes to the script, which decides. */
    public static int run(Script script) throws WorkerFailed, InterruptedException {
        Command command = command(script);
        // The handlers stand before the script starts and are functions: an ignored signal would be inherited.
        SignalHandler interrupt = Signal.handle(new Signal("INT"), signal -> {});
        try {
            Process process = start(command.sharedStreams(), script);
            SignalHandler terminate = Signal.handle(new Signal("TERM"), signal -> process.destroy());
            try {
                return process.waitFor();
            } finally {
                Signal.handle(new Signal("TERM"), terminate);
            }
        } finally {
            Signal.handle(new Signal("INT"), interrupt);
        }
    }

    private static List<String> interpreter(Interpreter interpreter) throws WorkerFailed {
        return GraalPyHost.is(interpreter) ? GraalPyLaunch.script() : List.of(Launch.executable(interpreter));
    }

    private static Process start(Command command, Script script) throws WorkerFailed {
        try {
            return command.start().process();
        } catch (IOException failed) {
            throw new WorkerFailed(
                    script.interpreter().name() + " could not be started: " + failed.getMessage()
                            + "; scripts/interpreters says what is here",
                    failed);
        }
    }
}
