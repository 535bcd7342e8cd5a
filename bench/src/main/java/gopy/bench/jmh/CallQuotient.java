package gopy.bench.jmh;

import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Two ints in, one out, of a function that may panic. */
@State(Scope.Thread)
public class CallQuotient {
    private static final MethodHandle QUOTIENT = Binding.GO.shape("ii", 'i');
    private static final long FUNCTION = Binding.function("call", "Quotient");

    private long next;

    @Setup
    public void check() throws Throwable {
        if (quotient(42, 2) != 21) {
            throw new IllegalStateException("Quotient(42, 2) is " + quotient(42, 2));
        }
    }

    private static long quotient(long i, long j) throws Throwable {
        return Binding.GO.checked((long) QUOTIENT.invokeExact(FUNCTION, i, j));
    }

    @Benchmark
    public long binding() throws Throwable {
        return quotient(next++, 3);
    }

    @Benchmark
    public long control() throws Throwable {
        return quotient(next++, 3);
    }

    @Benchmark
    public long empty() {
        return next++;
    }

    @Benchmark
    public long java() {
        return next++ / 3;
    }
}
