package gopy.bench.jmh;

import gopy.bench.run.Sample;
import gopy.bench.run.Settings;
import gopy.bench.workload.Cell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Starts JMH for one method in one forked JVM and reads its iterations.
 *
 * @param library of the binding
 * @param functions numbers of its functions by {@code module.Function}
 * @param log where JMH and the fork write
 */
public record JmhFork(Path library, Map<String, Integer> functions, Path log) {
    /** A JIT needs this long at least, whatever the length of a sample. */
    private static final long WARM_UP_MILLIS = 100;

    public JmhFork {
        functions = Map.copyOf(functions);
    }

    /** Samples of one fork; JMH reports no single warm-up iterations, so there are none of those. */
    List<Sample> run(Class<?> type, String method, Cell cell, int process, Settings settings) throws RunnerException {
        List<Sample> samples = new ArrayList<>();
        for (RunResult result : results(options(type, method, cell, settings))) {
            int iteration = settings.warmUpRounds();
            for (var benchmark : result.getBenchmarkResults()) {
                for (IterationResult measured : benchmark.getIterationResults()) {
                    samples.add(sample(method, process, iteration++, measured));
                }
            }
        }
        return samples;
    }

    private static Collection<RunResult> results(ChainedOptionsBuilder options) throws RunnerException {
        Set<ProcessHandle> before = ProcessHandle.current().children().collect(Collectors.toSet());
        try {
            return new Runner(options.build()).run();
        } catch (RunnerException | RuntimeException failed) {
            stopFork(before);
            throw failed;
        }
    }

    /** JMH leaves a fork running when its own thread is interrupted. */
    private static void stopFork(Set<ProcessHandle> before) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessHandle.current()
                .children()
                .filter(child -> !before.contains(child)
                        && child.info().command().filter(java::equals).isPresent())
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static Sample sample(String method, int process, int iteration, IterationResult measured) {
        long operations = Math.max(1, measured.getMetadata().getMeasuredOps());
        long nanos = Math.round(measured.getPrimaryResult().getScore() * operations);
        return new Sample(JmhBenchmarks.variant(method), process, iteration, false, operations, nanos, operations);
    }

    private ChainedOptionsBuilder options(Class<?> type, String method, Cell cell, Settings settings) {
        long millis = settings.minimum().toMillis();
        List<String> arguments = new ArrayList<>(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-D" + Binding.PARENT + "=" + ProcessHandle.current().pid(),
                "-D" + Binding.LIBRARY + "=" + library));
        functions.forEach((name, number) -> arguments.add("-D" + Binding.FUNCTION + name + "=" + number));
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + type.getName().replace(".", "\\.") + "\\." + method + "$")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .threads(1)
                .forks(1)
                .warmupIterations(settings.warmUpRounds())
                .warmupTime(TimeValue.milliseconds(Math.max(WARM_UP_MILLIS, millis)))
                .measurementIterations(settings.rounds())
                .measurementTime(TimeValue.milliseconds(millis))
                .jvmArgs(arguments.toArray(String[]::new))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.NORMAL)
                .output(log.toString());
        return JmhBenchmarks.sized(type) ? options.param("size", Long.toString(cell.size())) : options;
    }
}
