package gopy.bench.jmh;

import gopy.bench.ffm.GoFailed;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A call that returns an error, thrown and caught as a Java exception. */
@State(Scope.Thread)
public class CallError {
    private static final MethodHandle EVEN = Binding.GO.shape("i", 'i');
    private static final long FUNCTION = Binding.function("call", "Even");

    private long next;

    @Setup
    public void check() throws Throwable {
        if (failing(1) != "odd number".length() + 1) {
            throw new IllegalStateException("Even(1) did not fail with its error");
        }
    }

    private static long failing(long i) throws Throwable {
        try {
            return Binding.GO.checked((long) EVEN.invokeExact(FUNCTION, i));
        } catch (GoFailed failure) {
            return failure.getMessage().length() + i;
        }
    }

    @Benchmark
    public long binding() throws Throwable {
        return failing(next++ | 1);
    }

    @Benchmark
    public long control() throws Throwable {
        return failing(next++ | 1);
    }

    @Benchmark
    public long empty() {
        return next++ | 1;
    }
}
