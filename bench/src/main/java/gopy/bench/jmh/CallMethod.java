package gopy.bench.jmh;

import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A method of an object that Java holds by handle. */
@State(Scope.Thread)
public class CallMethod {
    private static final MethodHandle NEW = Binding.GO.shape("i", 'i');
    private static final MethodHandle SHIFT = Binding.GO.shape("ii", 'i');
    private static final long CONSTRUCTOR = Binding.function("call", "NewPoint");
    private static final long FUNCTION = Binding.function("call", "Point.Shift");

    private long point;
    private long next;

    @Setup
    public void check() throws Throwable {
        point = Binding.GO.checked((long) NEW.invokeExact(CONSTRUCTOR, 40L));
        if (shift(2) != 42) {
            throw new IllegalStateException("Shift did not add 2 to 40");
        }
    }

    private long shift(long by) throws Throwable {
        return Binding.GO.checked((long) SHIFT.invokeExact(FUNCTION, point, by));
    }

    @Benchmark
    public long binding() throws Throwable {
        return shift(next++ & 1);
    }

    @Benchmark
    public long control() throws Throwable {
        return shift(next++ & 1);
    }

    @Benchmark
    public long empty() {
        return next++ & 1;
    }
}
