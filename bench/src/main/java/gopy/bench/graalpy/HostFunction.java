package gopy.bench.graalpy;

import gopy.bench.ffm.GoFailed;
import java.util.Optional;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * One Go function for Python that is no {@link ScalarFunction}. Every call goes through {@code gopy_call}: the functions by shape do the same in C, and one constant
 * method handle is faster here than one per function that the compiler cannot see through.
 */
final class HostFunction implements ProxyExecutable {

    private final long index;
    private final char[] arguments;
    private final char[] results;
    private final int firstResult;
    private final boolean borrows;

    HostFunction(long index, String arguments, String results) {
        this.index = index;
        this.arguments = arguments.toCharArray();
        this.results = results.toCharArray();
        firstResult = slots(arguments);
        borrows = arguments.contains("m") || arguments.contains("t");
        if (firstResult + 2 * results.length() > Frame.SLOTS) {
            throw new IllegalArgumentException("a function with more than " + Frame.SLOTS + " slots");
        }
    }

    private static int slots(String letters) {
        return letters.length()
                + (int) letters.chars().filter(letter -> letter == 't').count();
    }

    @Override
    public Object execute(Value... values) {
        Frame frame = Frame.current();
        if (!borrows) {
            for (int k = 0; k < arguments.length; k++) {
                put(frame, k, arguments[k], values[k]);
            }
            return called(frame);
        }
        try (Loan loan = new Loan()) {
            int slot = 0;
            for (int k = 0; k < arguments.length; k++) {
                slot = switch (arguments[k]) {
                    case 't' -> loan.text(frame, slot, values[k]);
                    case 'm' -> loan.memory(frame, slot, values[k], how(values, k));
                    default -> put(frame, slot, arguments[k], values[k]);
                };
            }
            Object result = called(frame);
            loan.writeBack();
            return result;
        } catch (HostTexts.NoUtf8 text) {
            frame.refused = Optional.of(text.getMessage());
            return failureSign();
        }
    }

    /** How memory is passed comes behind its count; what takes none, as the release of handles, only reads it. */
    private static long how(Value[] values, int memory) {
        return memory + 2 < values.length ? values[memory + 2].asLong() : 0;
    }

    private static int put(Frame frame, int slot, char letter, Value value) {
        if (letter == 'd') {
            frame.set(slot, value.asDouble());
        } else {
            frame.set(slot, value.isBoolean() ? (value.asBoolean() ? 1L : 0L) : value.asLong());
        }
        return slot + 1;
    }

    private Object called(Frame frame) {
        offerText(frame);
        if (!OpenLibrary.call(index, frame)) {
            // An error is returned beside the results; whatever else fails leaves none.
            frame.answer = frame.failure.kind() == GoFailed.Kind.ERROR ? Optional.of(answer(frame)) : Optional.empty();
            return failureSign();
        }
        return answer(frame);
    }

    private Object answer(Frame frame) {
        return switch (results.length) {
            case 0 -> 0L;
            case 1 -> result(frame, results[0], firstResult);
            default -> several(frame);
        };
    }

    /** Tells Go where result texts may go: the first to this thread's room, others to memory of their own. */
    private void offerText(Frame frame) {
        boolean first = true;
        int slot = firstResult;
        for (char letter : results) {
            if (letter == 't' || letter == 'b') {
                frame.set(slot, first ? frame.text.address() : 0L);
                frame.set(slot + 1, first ? (long) Frame.TEXT : 0L);
                first = false;
                slot++;
            }
            slot++;
        }
    }

    private Object failureSign() {
        if (results.length == 0) {
            return -1L;
        }
        if (results.length > 1) {
            return null;
        }
        return switch (results[0]) {
            case 'i' -> -1L;
            case 'd' -> Double.NaN;
            default -> null;
        };
    }

    private Object several(Frame frame) {
        Object[] all = new Object[results.length];
        int slot = firstResult;
        for (int k = 0; k < all.length; k++) {
            all[k] = result(frame, results[k], slot);
            slot += results[k] == 't' || results[k] == 'b' ? 2 : 1;
        }
        return ProxyArray.fromArray(all);
    }

    private static Object result(Frame frame, char letter, int slot) {
        return switch (letter) {
            case 'i' -> frame.integer(slot);
            case 'd' -> frame.number(slot);
            case 't' -> HostTexts.decode(bytes(frame, slot));
            case 'b' -> HostTexts.latin(bytes(frame, slot));
            default -> throw new IllegalArgumentException("no result has the letter " + letter);
        };
    }

    private static byte[] bytes(Frame frame, int slot) {
        if (frame.integer(slot) == frame.text.address()) {
            return GoHost.memory(frame.integer(slot), frame.integer(slot + 1))
                    .toArray(java.lang.foreign.ValueLayout.JAVA_BYTE);
        }
        return OpenLibrary.get().takeBytes(frame.slots, slot);
    }
}
