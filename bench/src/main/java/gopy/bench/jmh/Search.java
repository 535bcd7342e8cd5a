package gopy.bench.jmh;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** The Go search over memory outside of the Java heap, and the same in Java. */
final class Search {
    /** Lets Go read the caller's memory for the time of the call. */
    private static final long BORROW = 1;

    private static final MethodHandle FIND = Binding.GO.shape("piii", 'i');
    private static final long FUNCTION = Binding.function("search", "FindElementIdx");

    private Search() {}

    /** The numbers that every host searches. */
    static long[] numbers(int size) {
        long[] numbers = new long[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = i * 7919L % (1L << 40);
        }
        return numbers;
    }

    static long inGo(MemorySegment list, long length, long e) throws Throwable {
        return Binding.GO.checked((long) FIND.invokeExact(FUNCTION, list, length, BORROW, e));
    }

    static long inJava(long[] list, long e) {
        for (int i = 0; i < list.length; i++) {
            if (list[i] == e) {
                return i;
            }
        }
        return -1;
    }

    static void check(long found, long expected) {
        if (found != expected) {
            throw new IllegalStateException("found " + found + " instead of " + expected);
        }
    }
}
