package gopy.bench.jmh;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** The binding's library in a forked JVM: its shape functions as method handles, and the numbers of its functions. */
final class GoLibrary {
    /** System property with the library's path. */
    static final String LIBRARY = "gopy.bench.library";

    /** Start of the system properties with a function's number, followed by {@code module.Function}. */
    static final String FUNCTION = "gopy.bench.function.";

    static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
    static final ValueLayout.OfDouble DOUBLE = ValueLayout.JAVA_DOUBLE;
    static final ValueLayout POINTER = ValueLayout.ADDRESS;

    private static final SymbolLookup SYMBOLS =
            SymbolLookup.libraryLookup(Path.of(System.getProperty(LIBRARY)), Arena.global());

    private static final MethodHandle FAILED = handle("gopy_failed", FunctionDescriptor.of(POINTER));
    private static final MethodHandle CLEAR = handle("gopy_failure_clear", FunctionDescriptor.ofVoid(POINTER));
    private static final long FAILURE_BYTES = 8 * LONG.byteSize();

    private GoLibrary() {}

    /** A shape function. {@code layouts} are its arguments after the function's number. */
    static MethodHandle shape(String name, ValueLayout result, ValueLayout... layouts) {
        return handle(name, FunctionDescriptor.of(result, LONG).appendArgumentLayouts(layouts));
    }

    private static MethodHandle handle(String name, FunctionDescriptor descriptor) {
        return Linker.nativeLinker().downcallHandle(SYMBOLS.findOrThrow(name), descriptor);
    }

    /** The number of a function of a module. */
    static long function(String module, String name) {
        return Long.parseLong(System.getProperty(FUNCTION + module + "." + name));
    }

    /** The text of this thread's failure, which is then forgotten; null when the call did not fail and -1 is its result. */
    static String failure() throws Throwable {
        MemorySegment failure = (MemorySegment) FAILED.invokeExact();
        if (failure.address() == 0) {
            return null;
        }
        MemorySegment fields = failure.reinterpret(FAILURE_BYTES);
        String text = text(fields.get(ValueLayout.ADDRESS, LONG.byteSize()), fields.get(LONG, 2 * LONG.byteSize()));
        CLEAR.invokeExact(failure);
        return text;
    }

    /** A copy of Go's text as a string. */
    static String text(MemorySegment data, long length) {
        byte[] bytes = data.reinterpret(length).toArray(ValueLayout.JAVA_BYTE);
        return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    }
}
