package gopy.bench.graalpy;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;
import org.graalvm.polyglot.Value;

/**
 * A call by message: leading integers and one byte string of arguments in, one byte string of results out. Bytes go to
 * Python as text of Latin-1, which it encodes in one step; a byte[] it would read item by item.
 */
final class HostMessage {

    /** No message starts with this byte, so it tells whether Go has written an answer before it failed. */
    private static final byte UNTOUCHED = -1;

    private HostMessage() {}

    /** Arguments: the function's index, a sequence of integers, the message. Null when the call failed. */
    static Object call(Value... values) {
        Frame frame = Frame.current();
        int slot = 0;
        for (; slot < values[1].getArraySize(); slot++) {
            frame.set(slot, values[1].getArrayElement(slot).asLong());
        }
        try (Loan loan = new Loan()) {
            loan.memory(frame, slot, values[2], 0);
            frame.set(slot + 1, values[2].getBufferSize());
            frame.set(slot + 2, frame.text.address());
            frame.set(slot + 3, (long) Frame.TEXT);
            frame.text.set(ValueLayout.JAVA_BYTE, 0, UNTOUCHED);
            boolean succeeded = OpenLibrary.call(values[0].asLong(), frame);
            Optional<byte[]> answer = answer(frame, slot + 2);
            frame.answer = succeeded ? Optional.empty() : answer.map(HostTexts::latin);
            return succeeded ? HostTexts.latin(answer.orElse(new byte[0])) : null;
        }
    }

    private static Optional<byte[]> answer(Frame frame, int slot) {
        long length = frame.integer(slot + 1);
        if (frame.integer(slot) != frame.text.address()) {
            return Optional.of(OpenLibrary.get().takeBytes(frame.slots, slot));
        }
        MemorySegment written = frame.text.asSlice(0, length);
        return length == 0 || written.get(ValueLayout.JAVA_BYTE, 0) == UNTOUCHED
                ? Optional.empty()
                : Optional.of(written.toArray(ValueLayout.JAVA_BYTE));
    }
}
