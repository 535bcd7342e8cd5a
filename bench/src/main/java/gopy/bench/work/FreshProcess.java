package gopy.bench.work;

import gopy.bench.host.ScriptRunner;
import gopy.bench.host.WorkerFailed;
import gopy.bench.sample.SampleFailed;
import gopy.generator.CommandResult;
import gopy.generator.interpreter.Interpreter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Starts an interpreter anew for each sample.
 *
 * @param script {@code scripts/harness/bench_cold.py}
 * @param environment where the backend's parts lie
 */
public record FreshProcess(Interpreter interpreter, String backend, Path script, Map<String, String> environment) {
    private static final String MARK = "gopy-bench: ";

    /** Nanoseconds that the import of a module takes in the process. */
    long importing(Path modules, String module) throws SampleFailed {
        return number(modules, List.of(module), 0);
    }

    /** Nanoseconds of the first call after the import. */
    long firstCall(Path modules, String module, String expression) throws SampleFailed {
        return number(modules, List.of(module, expression), 1);
    }

    /** Nanoseconds from the start of the process to its end. */
    long whole(Path modules, List<String> words) throws SampleFailed {
        long start = System.nanoTime();
        run(modules, words);
        return System.nanoTime() - start;
    }

    private long number(Path modules, List<String> words, int which) throws SampleFailed {
        String line = run(modules, words)
                .text()
                .lines()
                .filter(text -> text.startsWith(MARK))
                .findFirst()
                .orElseThrow(() -> new SampleFailed("no answer"));
        return Long.parseLong(line.substring(MARK.length()).split(" ")[which]);
    }

    private CommandResult run(Path modules, List<String> words) throws SampleFailed {
        try {
            List<String> command = new ArrayList<>(List.of(script.toString()));
            command.addAll(words);
            CommandResult result = ScriptRunner.command(
                            new ScriptRunner.Script(interpreter, backend, List.of(modules), environment, command))
                    .ownSession()
                    .run();
            if (!result.succeeded()) {
                Optional<String> last = result.errorText()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .reduce((one, next) -> next);
                throw new SampleFailed(last.orElse("the process ended with status " + result.status()));
            }
            return result;
        } catch (WorkerFailed failed) {
            throw new SampleFailed(failed.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SampleFailed("the run was stopped");
        }
    }
}
