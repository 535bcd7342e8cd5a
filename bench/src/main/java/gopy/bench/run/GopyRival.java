package gopy.bench.run;

import gopy.bench.sample.SampleFailed;
import gopy.bench.workload.Workload;
import gopy.generator.Cache;
import gopy.generator.Command;
import gopy.generator.CommandResult;
import gopy.generator.Programs;
import gopy.generator.interpreter.Interpreter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** The binding generator gopy, where a person has it on PATH: builds a workload's package for an interpreter by its documented command. */
final class GopyRival {
    static final String PROGRAM = "gopy";
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Cache cache;
    private final Map<String, String> failures = new TreeMap<>();

    GopyRival(Cache cache) {
        this.cache = cache;
    }

    /** The folder with the built package, which is of the same name. */
    Path built(Interpreter interpreter, Workload workload) throws SampleFailed {
        if (Programs.find(PROGRAM).isEmpty()) {
            throw new SampleFailed("gopy is not on PATH", true);
        }
        Path folder = cache.path("gopy", interpreter.name(), workload.module());
        String key = folder.toString();
        if (failures.containsKey(key)) {
            throw new SampleFailed(failures.get(key), true);
        }
        if (!Files.isRegularFile(folder.resolve("__init__.py"))) {
            build(interpreter, workload, folder);
        }
        return folder;
    }

    private void build(Interpreter interpreter, Workload workload, Path folder) throws SampleFailed {
        try {
            CommandResult result = Command.of(
                            PROGRAM,
                            "build",
                            "-output=" + folder,
                            "-vm="
                                    + interpreter
                                            .executable()
                                            .map(Path::toString)
                                            .orElse(interpreter.name()),
                            "./" + workload.name())
                    .in(workload.folder().getParent())
                    .timeout(LONGEST)
                    .run();
            if (!result.succeeded() || !Files.isRegularFile(folder.resolve("__init__.py"))) {
                String last = (result.text() + "\n" + result.errorText())
                        .lines()
                        .filter(line -> !line.isBlank())
                        .reduce("", (one, next) -> next);
                failures.put(folder.toString(), "gopy build failed: " + last);
                throw new SampleFailed(failures.get(folder.toString()), true);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SampleFailed("the run was stopped");
        }
    }
}
