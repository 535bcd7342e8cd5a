package gopy.bench.ffm;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;

/** Reads the {@code gopy_text} of abi.h: an address and a length. */
final class Texts {

    static final StructLayout LAYOUT =
            MemoryLayout.structLayout(ValueLayout.JAVA_LONG.withName("data"), ValueLayout.JAVA_LONG.withName("len"));

    private Texts() {}

    static byte[] bytes(MemorySegment text) {
        return bytes(text.getAtIndex(ValueLayout.JAVA_LONG, 0), text.getAtIndex(ValueLayout.JAVA_LONG, 1));
    }

    static byte[] bytes(long address, long length) {
        return length == 0 || address == 0
                ? new byte[0]
                : MemorySegment.ofAddress(address).reinterpret(length).toArray(ValueLayout.JAVA_BYTE);
    }
}
