package gopy.bench.jmh;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A search in Go through memory outside of the Java heap, which is borrowed. */
@State(Scope.Thread)
public class CopyArray {
    @Param("1000")
    public int size;

    private MemorySegment outside;
    private long last;

    @Setup
    public void check() throws Throwable {
        long[] list = Search.numbers(size);
        last = list[size - 1];
        outside = Arena.ofAuto().allocate(ValueLayout.JAVA_LONG, size);
        MemorySegment.copy(list, 0, outside, ValueLayout.JAVA_LONG, 0, size);
        Search.check(binding(), size - 1);
    }

    @Benchmark
    public long binding() throws Throwable {
        return Search.inGo(outside, size, last);
    }

    @Benchmark
    public long control() throws Throwable {
        return binding();
    }
}
