package gopy.bench.jmh;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** An element of a Go slice written in place. */
@State(Scope.Thread)
public class CallElementSet {
    private static final MethodHandle MAKE = Binding.GO.shape("", 'i');
    private static final long FUNCTION = Binding.function("call", "Numbers");

    private MemorySegment memory;
    private long next;

    @Setup
    public void check() throws Throwable {
        long handle = Binding.GO.checked((long) MAKE.invokeExact(FUNCTION));
        memory = Held.memory(handle, 64 * Long.BYTES);
        if (memory.getAtIndex(ValueLayout.JAVA_LONG, 2) != 6) {
            throw new IllegalStateException("the memory is not the object's");
        }
    }

    private long once(long i) {
        memory.setAtIndex(ValueLayout.JAVA_LONG, i & 63, 3 * (i & 63));
        return i;
    }

    @Benchmark
    public long binding() {
        return once(next++);
    }

    @Benchmark
    public long control() {
        return once(next++);
    }

    @Benchmark
    public long empty() {
        return next++;
    }
}
