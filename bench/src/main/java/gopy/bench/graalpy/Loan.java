package gopy.bench.graalpy;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;

/** Native memory that one call lends to Go, freed after it. */
final class Loan implements AutoCloseable {

    private static final long COPY_BACK = 2;
    private static final long PIECE = 256 * 1024;

    /** A Python buffer that Go may write: what it held before the call, and the memory that Go sees. */
    private record Writable(Value buffer, byte[] before, MemorySegment memory) {}

    private final List<MemorySegment> lent = new ArrayList<>(2);
    private final List<Writable> writable = new ArrayList<>(1);

    /** Sets address and length of a text; answers the slot behind them. */
    int text(Frame frame, int slot, Value value) {
        byte[] bytes = HostTexts.encode(value.asString());
        MemorySegment memory = lend(NativeMemory.allocate(bytes.length));
        MemorySegment.copy(bytes, 0, memory, ValueLayout.JAVA_BYTE, 0, bytes.length);
        frame.set(slot, memory.address());
        frame.set(slot + 1, (long) bytes.length);
        return slot + 2;
    }

    /** Sets the address of what a Python buffer or a block of texts holds; answers the slot behind it. */
    int memory(Frame frame, int slot, Value value, long how) {
        frame.set(slot, value.isNull() ? 0L : address(value, how));
        return slot + 1;
    }

    private long address(Value value, long how) {
        if (value.isProxyObject() && value.asProxyObject() instanceof TextBlock texts) {
            return lend(texts.memory()).address();
        }
        long size = value.getBufferSize();
        MemorySegment memory = lend(NativeMemory.allocate(size));
        copy(value, size, memory);
        if (how == COPY_BACK) {
            writable.add(new Writable(value, memory.toArray(ValueLayout.JAVA_BYTE), memory));
        }
        return memory.address();
    }

    /** By way of a piece that stays in the processor's cache: an array of the whole size would have to be cleared first. */
    private static void copy(Value buffer, long size, MemorySegment memory) {
        byte[] piece = new byte[(int) Math.min(PIECE, size)];
        for (long k = 0; k < size; k += piece.length) {
            if (size - k < piece.length) {
                // GraalPy 25.0.3 takes the array's length for the length to read.
                piece = new byte[(int) (size - k)];
            }
            buffer.readBuffer(k, piece, 0, piece.length);
            MemorySegment.copy(piece, 0, memory, ValueLayout.JAVA_BYTE, k, piece.length);
        }
    }

    private MemorySegment lend(MemorySegment memory) {
        lent.add(memory);
        return memory;
    }

    /** Brings what Go has changed back into Python's buffers, word by word: there is no bulk write. */
    void writeBack() {
        for (Writable each : writable) {
            MemorySegment before = MemorySegment.ofArray(each.before());
            long size = each.before().length;
            long k = 0;
            while (k + Long.BYTES <= size) {
                long now = each.memory().get(ValueLayout.JAVA_LONG_UNALIGNED, k);
                if (now != before.get(ValueLayout.JAVA_LONG_UNALIGNED, k)) {
                    each.buffer().writeBufferLong(ByteOrder.nativeOrder(), k, now);
                }
                k += Long.BYTES;
            }
            for (; k < size; k++) {
                each.buffer().writeBufferByte(k, each.memory().get(ValueLayout.JAVA_BYTE, k));
            }
        }
    }

    @Override
    public void close() {
        lent.forEach(NativeMemory::free);
    }
}
