package gopy.bench.jmh;

import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A Go slice of ints as a {@code long[]}. */
@State(Scope.Thread)
public class BulkIntsOut {
    private static final MethodHandle INTS = Binding.GO.shape("i", 'i');
    private static final long FUNCTION = Binding.function("bulk", "Ints");

    @Param("1000")
    public int size;

    @Setup
    public void check() throws Throwable {
        Search.check(binding()[size - 1], Search.numbers(size)[size - 1]);
    }

    @Benchmark
    public long[] binding() throws Throwable {
        long handle = Binding.GO.checked((long) INTS.invokeExact(FUNCTION, (long) size));
        long[] numbers = Held.memory(handle, (long) size * Long.BYTES).toArray(ValueLayout.JAVA_LONG);
        Held.release(handle);
        return numbers;
    }

    @Benchmark
    public long[] control() throws Throwable {
        return binding();
    }

    @Benchmark
    public long[] java() {
        return Search.numbers(size);
    }
}
