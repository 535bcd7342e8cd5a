package gopy.bench.jmh;

import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A new object from a Go constructor, which is given back at once. */
@State(Scope.Thread)
public class CallNew {
    private static final MethodHandle NEW = Binding.GO.shape("i", 'i');
    private static final long FUNCTION = Binding.function("call", "NewPoint");

    private long next;

    @Setup
    public void check() throws Throwable {
        if (made(1) == 0) {
            throw new IllegalStateException("NewPoint returned nil");
        }
    }

    private static long made(long x) throws Throwable {
        long point = Binding.GO.checked((long) NEW.invokeExact(FUNCTION, x));
        Held.release(point);
        return point;
    }

    @Benchmark
    public long binding() throws Throwable {
        return made(next++);
    }

    @Benchmark
    public long control() throws Throwable {
        return made(next++);
    }

    @Benchmark
    public long empty() {
        return next++;
    }
}
