package gopy.bench.graalpy;

import gopy.bench.ffm.GoFailed;
import gopy.bench.ffm.GoLibrary;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;

/**
 * What one thread uses again for each of its calls: slots with a failure behind them, and room for short texts. While Go
 * calls Python back, its own slots are still in use, so the calls of that Python go to the next frame.
 */
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

    /** The results that came along with the failure, as the call would have answered them; empty if there were none. */
    Optional<Object> answer = Optional.empty();

    /** The text that a call could not take because it is no UTF-8. */
    Optional<String> refused = Optional.empty();

    private Optional<Frame> next = Optional.empty();

    static Frame current() {
        return CURRENT.get();
    }

    /** Makes a thread's next frame its current one, for as long as Go waits for Python; answers the one to go back to. */
    static Frame push() {
        Frame waiting = CURRENT.get();
        if (waiting.next.isEmpty()) {
            waiting.next = Optional.of(new Frame());
        }
        CURRENT.set(waiting.next.get());
        return waiting;
    }

    /** Goes back to a frame. */
    static void pop(Frame waiting) {
        CURRENT.set(waiting);
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
