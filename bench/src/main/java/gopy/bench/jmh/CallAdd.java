package gopy.bench.jmh;

import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Two ints in, one out. */
@State(Scope.Thread)
public class CallAdd {
    private static final MethodHandle ADD = Binding.GO.shape("ii", 'i');
    private static final long FUNCTION = Binding.function("call", "Add");

    private long next;

    @Setup
    public void check() throws Throwable {
        if (add(40, 2) != 42) {
            throw new IllegalStateException("Add(40, 2) is " + add(40, 2));
        }
    }

    private static long add(long i, long j) throws Throwable {
        return Binding.GO.checked((long) ADD.invokeExact(FUNCTION, i, j));
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
