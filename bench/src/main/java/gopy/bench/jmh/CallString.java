package gopy.bench.jmh;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A string of ten bytes in and out, as Java strings. */
@State(Scope.Thread)
public class CallString {
    private static final MethodHandle ECHO = Binding.GO.shape("pi", 's');
    private static final long FUNCTION = Binding.function("call", "Echo");

    private final MemorySegment buffer = Arena.ofAuto().allocate(64);
    private final String[] texts = new String[64];
    private int next;

    @Setup
    public void check() throws Throwable {
        for (int i = 0; i < texts.length; i++) {
            texts[i] = "%010d".formatted(i * 7919);
        }
        if (!echo(texts[5]).equals(texts[5])) {
            throw new IllegalStateException("Echo(" + texts[5] + ") is " + echo(texts[5]));
        }
    }

    private String echo(String text) throws Throwable {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        MemorySegment.copy(bytes, 0, buffer, ValueLayout.JAVA_BYTE, 0, bytes.length);
        return Binding.GO.text((MemorySegment) ECHO.invokeExact(FUNCTION, buffer, (long) bytes.length));
    }

    @Benchmark
    public String binding() throws Throwable {
        return echo(texts[next++ & 63]);
    }

    @Benchmark
    public String control() throws Throwable {
        return echo(texts[next++ & 63]);
    }

    @Benchmark
    public String empty() {
        return texts[next++ & 63];
    }
}
