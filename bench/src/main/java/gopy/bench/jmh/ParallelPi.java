package gopy.bench.jmh;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Monte Carlo pi: goroutines through the binding, Java threads made inside the timing, and a pool of them made before. */
@State(Scope.Thread)
public class ParallelPi {
    private static final MethodHandle PI = Binding.GO.shape("ii", 'd');
    private static final long FUNCTION = Binding.function("pi", "MonteCarlo");

    @Param("1000")
    public int size;

    private final int workers = Runtime.getRuntime().availableProcessors();
    private ExecutorService warm;

    @Setup
    public void check() throws Throwable {
        warm = Executors.newFixedThreadPool(workers);
        double allowed = 20 / Math.sqrt(size);
        if (Math.abs(binding() - Math.PI) > allowed || Math.abs(threadsWarm() - Math.PI) > allowed) {
            throw new IllegalStateException("pi is " + binding() + " in Go and " + threadsWarm() + " in Java");
        }
    }

    @TearDown
    public void close() {
        warm.shutdown();
    }

    @Benchmark
    public double binding() throws Throwable {
        return Binding.GO.checked((double) PI.invokeExact(FUNCTION, (long) size, (long) workers));
    }

    @Benchmark
    public double control() throws Throwable {
        return binding();
    }

    @Benchmark
    public double java() {
        return 4.0 * inside(size) / size;
    }

    @Benchmark
    public double threads() throws Exception {
        try (ExecutorService fresh = Executors.newFixedThreadPool(workers)) {
            return estimate(fresh);
        }
    }

    @Benchmark
    public double threadsWarm() throws Exception {
        return estimate(warm);
    }

    private double estimate(ExecutorService pool) throws Exception {
        List<Callable<Long>> shares = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) {
            int share = size / workers + (worker < size % workers ? 1 : 0);
            shares.add(() -> inside(share));
        }
        long hits = 0;
        for (Future<Long> future : pool.invokeAll(shares)) {
            hits += future.get();
        }
        return 4.0 * hits / size;
    }

    private static long inside(int samples) {
        SplittableRandom random =
                new SplittableRandom(ThreadLocalRandom.current().nextLong());
        long hits = 0;
        for (int i = 0; i < samples; i++) {
            double x = random.nextDouble();
            double y = random.nextDouble();
            if (x * x + y * y <= 1) {
                hits++;
            }
        }
        return hits;
    }
}
