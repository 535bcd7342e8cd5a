package gopy.bench.jmh;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A search in Go through a {@code long[]}, which is copied out of the Java heap first. */
@State(Scope.Thread)
public class CopyList {
    @Param("1000")
    public int size;

    private long[] list;
    private long last;
    private MemorySegment outside;

    @Setup
    public void check() throws Throwable {
        list = Search.numbers(size);
        last = list[size - 1];
        outside = Arena.ofAuto().allocate(ValueLayout.JAVA_LONG, size);
        Search.check(binding(), size - 1);
        Search.check(java(), size - 1);
    }

    @Benchmark
    public long binding() throws Throwable {
        MemorySegment.copy(list, 0, outside, ValueLayout.JAVA_LONG, 0, size);
        return Search.inGo(outside, size, last);
    }

    @Benchmark
    public long control() throws Throwable {
        return binding();
    }

    @Benchmark
    public long java() {
        return Search.inJava(list, last);
    }
}
