package gopy.bench.jmh;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** Go objects that Java holds by handle. */
final class Held {
    private static final long RELEASE = 0;
    private static final long INFO = 2;
    private static final int INFO_SLOTS = 5;

    /** Memory for one handle on its way to be released, and for the call that does it. */
    private static final class Scratch {
        private final MemorySegment slots = Arena.ofAuto().allocate(ValueLayout.JAVA_LONG, INFO_SLOTS);
        private final MemorySegment handle = Arena.ofAuto().allocate(ValueLayout.JAVA_LONG);
        private final MemorySegment failure = Arena.ofAuto().allocate(256);
    }

    private static final MethodHandle CALL = Binding.GO.slotCall();
    private static final ThreadLocal<Scratch> SCRATCH = ThreadLocal.withInitial(Scratch::new);

    private Held() {}

    static void release(long handle) throws Throwable {
        Scratch scratch = SCRATCH.get();
        scratch.handle.set(ValueLayout.JAVA_LONG, 0, handle);
        scratch.slots.setAtIndex(ValueLayout.JAVA_LONG, 0, scratch.handle.address());
        scratch.slots.setAtIndex(ValueLayout.JAVA_LONG, 1, 1);
        call(RELEASE, scratch);
    }

    /** The memory of a slice's elements or of a struct, which stays where it is while the handle lives. */
    static MemorySegment memory(long handle, long bytes) throws Throwable {
        Scratch scratch = SCRATCH.get();
        scratch.slots.setAtIndex(ValueLayout.JAVA_LONG, 0, handle);
        call(INFO, scratch);
        return MemorySegment.ofAddress(scratch.slots.getAtIndex(ValueLayout.JAVA_LONG, 1))
                .reinterpret(bytes);
    }

    private static void call(long function, Scratch scratch) throws Throwable {
        if ((long) CALL.invokeExact(function, scratch.slots, scratch.failure) != 0) {
            throw Binding.GO.taken(scratch.failure);
        }
    }
}
