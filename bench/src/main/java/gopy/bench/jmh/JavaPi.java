package gopy.bench.jmh;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/** Monte Carlo pi in Java, on threads. */
final class JavaPi {
    private JavaPi() {}

    /** On threads that are made and ended for this estimate. */
    static double threads(int samples, int workers) throws Exception {
        try (ExecutorService fresh = Executors.newFixedThreadPool(workers)) {
            return estimate(fresh, samples, workers);
        }
    }

    static double estimate(ExecutorService pool, int samples, int workers) throws Exception {
        List<Callable<Long>> shares = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) {
            int share = samples / workers + (worker < samples % workers ? 1 : 0);
            shares.add(() -> inside(share));
        }
        long hits = 0;
        for (Future<Long> future : pool.invokeAll(shares)) {
            hits += future.get();
        }
        return 4.0 * hits / samples;
    }

    static long inside(int samples) {
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
