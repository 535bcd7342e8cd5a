package gopy.bench.jmh;

import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Two ints in, one out. */
@State(Scope.Thread)
public class CallAdd {
    private static final MethodHandle ADD =
            GoLibrary.shape("gopy_ii_i", GoLibrary.LONG, GoLibrary.LONG, GoLibrary.LONG);
    private static final long FUNCTION = GoLibrary.function("call", "Add");

    private long next;

    @Setup
    public void check() throws Throwable {
        if (add(40, 2) != 42) {
            throw new IllegalStateException("Add(40, 2) is " + add(40, 2));
        }
    }

    private static long add(long i, long j) throws Throwable {
        long sum = (long) ADD.invokeExact(FUNCTION, i, j);
        if (sum == -1) {
            failIfFailed();
        }
        return sum;
    }

    private static void failIfFailed() throws Throwable {
        String failure = GoLibrary.failure();
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }

    @Benchmark
    public long binding() throws Throwable {
        return add(next++, 3);
    }

    @Benchmark
    public long control() throws Throwable {
        return add(next++, 3);
    }

    @Benchmark
    public long empty() {
        return next++;
    }

    @Benchmark
    public long java() {
        return next++ + 3;
    }
}
