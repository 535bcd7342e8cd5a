package gopy.bench.jmh;

import gopy.bench.result.Run.MeasuredHost;
import gopy.bench.result.Variant;
import gopy.bench.run.Choice;
import gopy.bench.run.Recorder;
import gopy.bench.run.Sample;
import gopy.bench.run.Settings;
import gopy.bench.run.Task;
import gopy.bench.sample.Calibration;
import gopy.bench.sample.SampleFailed;
import gopy.bench.sample.Team;
import gopy.bench.workload.Cell;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.openjdk.jmh.runner.RunnerException;

/** One cell on the JVM: a fork of JMH for each variant and block, and the floor's samples right after them. */
public final class JmhTask implements Task {

    /** Starts the floor's process. */
    @FunctionalInterface
    public interface FloorStarter {
        Team start() throws SampleFailed;
    }

    private final MeasuredHost host;
    private final Cell cell;
    private final Class<?> benchmark;
    private final JmhFork fork;
    private final FloorStarter floor;
    private final Settings settings;
    private final Choice choice;
    private final Random order;
    private final Map<String, Long> floorLoops = new TreeMap<>();
    private final Map<String, String> broken = new HashMap<>();

    public JmhTask(
            MeasuredHost host,
            Cell cell,
            Class<?> benchmark,
            JmhFork fork,
            FloorStarter floor,
            Settings settings,
            Choice choice) {
        this.host = host;
        this.cell = cell;
        this.benchmark = benchmark;
        this.fork = fork;
        this.floor = floor;
        this.settings = settings;
        this.choice = choice;
        this.order = new Random(settings.seed() ^ cell.toString().hashCode());
    }

    @Override
    public MeasuredHost host() {
        return host;
    }

    @Override
    public List<Cell> cells() {
        return List.of(cell);
    }

    @Override
    public int blocks() {
        return settings.blocks();
    }

    /** A fork warms up for a tenth of a second at least in each of its rounds, and starts in a second. */
    @Override
    public Duration estimate() {
        long millis = settings.warmUpRounds() * Math.max(100, settings.minimum().toMillis())
                + settings.rounds() * settings.minimum().toMillis()
                + 1000;
        int methods = JmhBenchmarks.methods(benchmark).size();
        return Duration.ofMillis(millis * methods * settings.blocks());
    }

    /** JMH counts its operations itself and the forks check their results; only the floor is calibrated. */
    @Override
    public void prepare(Recorder recorder) {
        try (Team team = floor.start()) {
            for (String variant : team.open(cell)) {
                if (!choice.has(host, cell, variant)) {
                    continue;
                }
                floorLoops.put(
                        variant,
                        Calibration.loops(
                                count -> team.sample(variant, count),
                                settings.minimum().toNanos(),
                                0,
                                0));
            }
        } catch (SampleFailed failed) {
            recorder.failed(host, cell, "floor", failed.getMessage());
        }
    }

    @Override
    public void block(int number, Recorder recorder) {
        List<String> methods = new ArrayList<>(JmhBenchmarks.methods(benchmark));
        methods.removeIf(broken::containsKey);
        methods.removeIf(method -> !choice.has(host, cell, JmhBenchmarks.variant(method)));
        if (settings.quick()) {
            methods.remove(Variant.CONTROL);
        }
        Collections.shuffle(methods, order);
        for (String method : methods) {
            if (recorder.stopped()) {
                return;
            }
            fork(method, number, recorder);
        }
        floor(number, recorder);
    }

    private void fork(String method, int process, Recorder recorder) {
        String variant = JmhBenchmarks.variant(method);
        try {
            for (Sample sample : fork.run(benchmark, method, cell, process, settings)) {
                recorder.sample(host, cell, sample);
            }
        } catch (RunnerException failed) {
            broken.put(method, String.valueOf(failed.getMessage()));
            recorder.failed(host, cell, variant, "the fork failed; its output is in " + fork.log());
        } catch (IllegalStateException failed) {
            // JMH wraps an interrupt and forgets the thread's own sign of it.
            if (!(failed.getCause() instanceof InterruptedException)) {
                throw failed;
            }
            Thread.currentThread().interrupt();
        }
    }

    private void floor(int process, Recorder recorder) {
        try (Team team = floor.start()) {
            team.open(cell);
            for (int iteration = 0; iteration < settings.rounds() + 1 && !recorder.stopped(); iteration++) {
                // Counted from the first iteration after JMH's warm-up, so that both numbers meet in a pair.
                int number = settings.warmUpRounds() - 1 + iteration;
                for (Map.Entry<String, Long> variant : floorLoops.entrySet()) {
                    long loops = variant.getValue();
                    long nanos = team.sample(variant.getKey(), loops);
                    recorder.sample(
                            host,
                            cell,
                            new Sample(variant.getKey(), process, number, iteration == 0, loops, nanos, loops));
                }
            }
        } catch (SampleFailed failed) {
            recorder.failed(host, cell, "floor", failed.getMessage());
        }
    }

    @Override
    public void close() {}
}
