package gopy.bench.graalpy;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import gopy.bench.ffm.GoFailed;
import java.util.Optional;

/**
 * A Go function over a few numbers, as an object of Truffle's own: its code up to {@link #run} becomes part of the compiled Python that calls it, so that
 * neither arguments nor results are boxed. What a {@link HostFunction} is told by letters is told here by the values, which Python has checked.
 */
@ExportLibrary(InteropLibrary.class)
final class ScalarFunction implements TruffleObject {

    /** Arguments of a call; more than that is rare, and for a {@link HostFunction}. */
    static final int MOST = 6;

    private static final long FAILED = -1;
    private static final long NOT_A_NUMBER = Double.doubleToRawLongBits(Double.NaN);

    private final long index;
    private final int count;
    private final boolean number;
    private final boolean nothing;
    private final boolean direct;

    ScalarFunction(long index, String arguments, String results) {
        this.index = index;
        count = arguments.length();
        number = results.equals("d");
        nothing = results.isEmpty();
        direct = OpenLibrary.get().isDirect(index);
    }

    static boolean takes(String arguments, String results) {
        return arguments.matches("[id]{0," + MOST + "}") && results.matches("[id]?");
    }

    Object call(Object[] values) throws ArityException, UnsupportedTypeException {
        int given = values.length;
        if (given != count) {
            throw ArityException.create(count, count, given);
        }
        long a = given > 0 ? slot(values[0]) : 0;
        long b = given > 1 ? slot(values[1]) : 0;
        long c = given > 2 ? slot(values[2]) : 0;
        long d = given > 3 ? slot(values[3]) : 0;
        long e = given > 4 ? slot(values[4]) : 0;
        long f = given > 5 ? slot(values[5]) : 0;
        long answer = run(this, a, b, c, d, e, f);
        return number ? (Object) Double.longBitsToDouble(answer) : (Object) answer;
    }

    private static long slot(Object value) throws UnsupportedTypeException {
        if (value instanceof Integer integer) {
            return integer;
        }
        if (value instanceof Long integer) {
            return integer;
        }
        if (value instanceof Double real) {
            return Double.doubleToRawLongBits(real);
        }
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        return other(value);
    }

    /** Python's integers that were once larger than a long. */
    @TruffleBoundary
    private static long other(Object value) throws UnsupportedTypeException {
        try {
            return InteropLibrary.getUncached().asLong(value);
        } catch (UnsupportedMessageException noInteger) {
            throw UnsupportedTypeException.create(new Object[] {value});
        }
    }

    /** Calls Go; a failed call answers -1 or NaN, and the frame says why. */
    @TruffleBoundary(allowInlining = false)
    private static long run(ScalarFunction function, long a, long b, long c, long d, long e, long f) {
        Frame frame = Frame.current();
        frame.set(0, a);
        frame.set(1, b);
        if (function.count > 2) {
            frame.set(2, c);
            frame.set(3, d);
            frame.set(4, e);
            frame.set(5, f);
        }
        if (function.direct) {
            OpenLibrary.callDirect(function.index, frame);
            frame.failure = null;
            return frame.integer(function.count);
        }
        if (OpenLibrary.call(function.index, frame)) {
            return function.nothing ? 0 : frame.integer(function.count);
        }
        frame.answer =
                frame.failure.kind() == GoFailed.Kind.ERROR ? Optional.of(function.answer(frame)) : Optional.empty();
        return function.number ? NOT_A_NUMBER : FAILED;
    }

    private Object answer(Frame frame) {
        if (number) {
            return frame.number(count);
        }
        return nothing ? 0L : frame.integer(count);
    }
}
