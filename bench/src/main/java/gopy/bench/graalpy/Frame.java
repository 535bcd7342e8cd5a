package gopy.bench.graalpy;

import gopy.bench.ffm.GoFailed;
import gopy.bench.ffm.GoLibrary;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** What one thread uses again for each of its calls: slots with a failure behind them, and room for short texts. */
final class Frame {

    /** Slots of a call; more than any signature that Python can hand over has. */
    static final int SLOTS = 512;

    /** Where a result text fits, Go writes it here instead of allocating. */
    static final int TEXT = 4096;

    private static final ThreadLocal<Frame> CURRENT = ThreadLocal.withInitial(Frame::new);

    final MemorySegment slots = Arena.ofAuto().allocate(ValueLayout.JAVA_LONG, SLOTS);
    final MemorySegment failed = Arena.ofAuto().allocate(GoLibrary.FAILURE);
    final MemorySegment text = Arena.ofAuto().allocate(TEXT);
    GoFailed failure;

    static Frame current() {
        return CURRENT.get();
    }

    void set(int slot, long value) {
        slots.setAtIndex(ValueLayout.JAVA_LONG, slot, value);
    }

    void set(int slot, double value) {
        slots.setAtIndex(ValueLayout.JAVA_DOUBLE, slot, value);
    }

    long integer(int slot) {
        return slots.getAtIndex(ValueLayout.JAVA_LONG, slot);
    }

    double number(int slot) {
        return slots.getAtIndex(ValueLayout.JAVA_DOUBLE, slot);
    }
}
