package gopy.bench.jmh;

import java.lang.invoke.MethodHandle;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
        return 4.0 * JavaPi.inside(size) / size;
    }

    @Benchmark
    public double threads() throws Exception {
        return JavaPi.threads(size, workers);
    }

    @Benchmark
    public double threadsWarm() throws Exception {
        return JavaPi.estimate(warm, size, workers);
    }
}
