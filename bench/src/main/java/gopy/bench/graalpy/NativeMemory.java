package gopy.bench.graalpy;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** C's malloc and free: an Arena would clear what is overwritten at once, which doubles the cost of a large list. */
final class NativeMemory {

    private static final Linker LINKER = Linker.nativeLinker();
    private static final MethodHandle MALLOC = LINKER.downcallHandle(
            LINKER.defaultLookup().findOrThrow("malloc"),
            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
    private static final MethodHandle FREE = LINKER.downcallHandle(
            LINKER.defaultLookup().findOrThrow("free"), FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));

    private NativeMemory() {}

    static MemorySegment allocate(long size) {
        try {
            MemorySegment memory = (MemorySegment) MALLOC.invokeExact(Math.max(1, size));
            if (memory.address() == 0) {
                throw new OutOfMemoryError("no " + size + " bytes for a call of Go");
            }
            return memory.reinterpret(size);
        } catch (RuntimeException | Error failed) {
            throw failed;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static void free(MemorySegment memory) {
        try {
            FREE.invokeExact(memory);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
