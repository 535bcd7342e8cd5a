package gopy.bench.survey;

import gopy.bench.host.ScriptRunner;
import gopy.bench.host.WorkerFailed;
import gopy.generator.BuildFailed;
import gopy.generator.BuildRequest;
import gopy.generator.CommandResult;
import gopy.generator.Generator;
import gopy.generator.build.BuiltModule;
import gopy.generator.interpreter.Interpreter;
import gopy.generator.plan.BindingPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Binds, builds, imports and exercises one package after the other. */
public final class Survey {
    private static final Duration LONGEST_IMPORT = Duration.ofMinutes(2);
    private static final String IMPORT = """
            import sys, timeit
            begin = timeit.default_timer()
            __import__(sys.argv[1])
            print(timeit.default_timer() - begin)
            """;

    private final Generator generator;
    private final Interpreter interpreter;
    private final String backend;
    private final boolean calls;

    /**
     * @param generator one with a cache of its own, since the builds are removed once they are measured
     * @param calls whether to call a sample of each package too
     */
    public Survey(Generator generator, Interpreter interpreter, String backend, boolean calls) {
        this.generator = generator;
        this.interpreter = interpreter;
        this.backend = backend;
        this.calls = calls;
    }

    /** Surveys one package; whatever goes wrong with it is in the answer. */
    public Surveyed of(String request) throws InterruptedException {
        long begin = System.nanoTime();
        try {
            BuiltModule built = generator.build(new Instances(generator).asked(BuildRequest.of(request)));
            double seconds = (System.nanoTime() - begin) / 1e9;
            try {
                return measured(request, built, seconds);
            } finally {
                delete(built.directory());
            }
        } catch (BuildFailed e) {
            String text = e.diagnostics().getFirst().text();
            return Surveyed.failed(request, text, (System.nanoTime() - begin) / 1e9);
        } catch (IOException | WorkerFailed | RuntimeException e) {
            return Surveyed.failed(request, e.toString(), (System.nanoTime() - begin) / 1e9);
        }
    }

    private Surveyed measured(String request, BuiltModule built, double seconds)
            throws IOException, InterruptedException, WorkerFailed {
        BindingPlan plan = built.plans().getFirst();
        CommandResult imported = ScriptRunner.command(new ScriptRunner.Script(
                        interpreter,
                        backend,
                        List.of(built.directory()),
                        Map.of(),
                        List.of("-c", IMPORT, plan.module())))
                .timeout(LONGEST_IMPORT)
                .run();
        double importSeconds =
                imported.succeeded() ? Double.parseDouble(imported.text().strip()) : 0;
        String failure =
                imported.succeeded() ? "" : "the import ended with status " + imported.status() + ": " + tail(imported);
        SampleRun.Outcome outcome = new SampleRun.Outcome(0, List.of(), calls ? "" : "no calls in this run");
        if (imported.succeeded() && calls) {
            Path folder = Files.createTempDirectory("gopy-survey");
            try {
                outcome = new SampleRun(Sample.of(plan), folder)
                        .run(
                                built.binding().packages().getFirst(),
                                plan.module(),
                                built.directory(),
                                interpreter,
                                backend);
            } finally {
                delete(folder);
            }
        }
        return new Surveyed(
                request,
                failure,
                Counts.exported(plan),
                Counts.bound(plan),
                built.binding().request().settings().instances(),
                Reasons.of(plan),
                Files.size(built.library()),
                seconds,
                importSeconds,
                outcome.called(),
                outcome.differing(),
                outcome.note());
    }

    private static String tail(CommandResult result) {
        List<String> lines = result.errorText().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 6), lines.size()));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
