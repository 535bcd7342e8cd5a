package gopy.bench.host;

import gopy.generator.Command;
import gopy.generator.Diagnostic;
import gopy.generator.Home;
import gopy.generator.RunningCommand;
import gopy.generator.interpreter.Interpreter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a worker's process is started.
 *
 * @param name the interpreter's name, for messages
 * @param command everything before the two arguments that every worker takes: its socket and its parent's number
 * @param environment added to this process's own
 * @param patience how long it may take until it says hello
 */
record Launch(String name, List<String> command, Map<String, String> environment, Path folder, Duration patience) {

    /** An ordinary interpreter that runs the harness. */
    static Launch python(WorkerSettings settings) throws WorkerFailed {
        List<String> command = List.of(
                executable(settings.interpreter()),
                "-u",
                harness().resolve("worker.py").toString());
        return new Launch(
                settings.interpreter().name(),
                command,
                Environment.of(settings),
                settings.folder(),
                Duration.ofSeconds(60));
    }

    /** What to start; an interpreter that is not here says what brings it. */
    static String executable(Interpreter interpreter) throws WorkerFailed {
        if (interpreter.executable().isEmpty()) {
            throw new WorkerFailed(
                    interpreter.problem().map(Diagnostic::text).orElse(interpreter.name() + " has no executable"));
        }
        return interpreter.executable().get().toString();
    }

    static Path harness() {
        return Home.current().harness();
    }

    /** Starts the process in a session of its own, so that a Ctrl-C in this one's terminal does not reach it. */
    RunningCommand worker(ControlFolder control, String token) throws WorkerFailed {
        List<String> words = new ArrayList<>(command);
        words.add(control.socket().toString());
        words.add(Long.toString(ProcessHandle.current().pid()));
        try {
            return Command.of(words)
                    .in(folder)
                    .with(environment)
                    .with("GOPY_WORKER_MARK", token)
                    .with("GOPY_CRASH_REPORT", control.goReport().toString())
                    .ownSession()
                    .undrained()
                    .start();
        } catch (IOException failed) {
            throw new WorkerFailed(
                    name + " could not be started: " + failed.getMessage() + "; scripts/interpreters says what is here",
                    failed);
        }
    }
}
