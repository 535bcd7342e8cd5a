package gopy.bench.jmh;

import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A call that returns an error, thrown and caught as a Java exception. */
@State(Scope.Thread)
public class CallError {
    private static final MethodHandle EVEN = GoLibrary.shape("gopy_i_i", GoLibrary.LONG, GoLibrary.LONG);
    private static final long FUNCTION = GoLibrary.function("call", "Even");

    private long next;

    /** What a Java binding would raise. */
    private static final class GoError extends Exception {
        private static final long serialVersionUID = 1L;

        GoError(String text) {
            super(text);
        }
    }

    @Setup
    public void check() {
        if (failing(1) != "odd number".length() + 1) {
            throw new IllegalStateException("Even(1) did not fail with its error");
        }
    }

    private static long even(long i) throws GoError {
        String failure;
        long result;
        try {
            result = (long) EVEN.invokeExact(FUNCTION, i);
            failure = result == -1 ? GoLibrary.failure() : null;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
        if (failure != null) {
            throw new GoError(failure);
        }
        return result;
    }

    private static long failing(long i) {
        try {
            return even(i);
        } catch (GoError failure) {
            return failure.getMessage().length() + i;
        }
    }

    @Benchmark
    public long binding() {
        return failing(next++ | 1);
    }

    @Benchmark
    public long control() {
        return failing(next++ | 1);
    }

    @Benchmark
    public long empty() {
        return next++ | 1;
    }
}
