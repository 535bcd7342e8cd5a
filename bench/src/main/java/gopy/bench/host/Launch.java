package gopy.bench.host;

import gopy.generator.Home;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
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

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    /** An ordinary interpreter that runs the harness. */
    static Launch python(WorkerSettings settings) {
        List<String> command =
                List.of(settings.interpreter().path().toString(), "-u", harness().resolve("worker.py").toString());
        return new Launch(
                settings.interpreter().name(),
                command,
                Environment.of(settings),
                settings.folder(),
                Duration.ofSeconds(30));
    }

    static Path harness() {
        return Home.path("scripts", "harness");
    }

    /** Starts the process in a session of its own, so that a Ctrl-C in this one's terminal does not reach it. */
    Process worker(ControlFolder control, String token) throws WorkerFailed {
        List<String> words = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            words.add(SETSID.toString());
        }
        words.addAll(command);
        words.add(control.socket().toString());
        words.add(Long.toString(ProcessHandle.current().pid()));
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("GOPY_WORKER_MARK", token);
        variables.put("GOPY_CRASH_REPORT", control.goReport().toString());
        return Starter.start(name, words, variables, folder);
    }
}
