package gopy.bench.ffm;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A loaded library of bound Go packages; abi.h is its interface. It stays loaded as long as the JVM lives, because a Go
 * runtime cannot be unloaded.
 */
public final class GoLibrary {

    /** The version of the C ABI that this class speaks. */
    public static final long ABI = 2;

    /** What a caller of {@link #slotCall} keeps for failures. */
    public static final MemoryLayout FAILURE = Failures.LAYOUT;

    /** The C type of the function that Go calls for Python objects: {@code gopy_callback} of abi.h. */
    public static final FunctionDescriptor CALLBACK = FunctionDescriptor.of(
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG,
            ValueLayout.ADDRESS,
            ValueLayout.JAVA_LONG,
            ValueLayout.ADDRESS);

    private static final int STACKS = 6;
    private static final Linker LINKER = Linker.nativeLinker();

    private final SymbolLookup symbols;
    private final MethodHandle call;
    private final MethodHandle failed;
    private final MethodHandle clear;
    private final MethodHandle free;
    private final MethodHandle direct;

    private GoLibrary(SymbolLookup symbols) {
        this.symbols = symbols;
        call = handle(
                "gopy_call",
                FunctionDescriptor.of(
                        ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        failed = handle("gopy_failed", FunctionDescriptor.of(ValueLayout.ADDRESS.withTargetLayout(Failures.LAYOUT)));
        clear = handle("gopy_failure_clear", FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
        free = handle("gopy_free", FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
        direct = handle("gopy_is_direct", FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
    }

    /** Loads a library, which runs the {@code init} functions of its packages. */
    public static GoLibrary open(Path file) {
        GoLibrary library = new GoLibrary(SymbolLookup.libraryLookup(file, Arena.global()));
        long found = library.version();
        if (found != ABI) {
            throw new IllegalArgumentException(
                    file + " speaks version " + found + " of the C ABI, not " + ABI + "; build it again");
        }
        return library;
    }

    private long version() {
        try {
            return (long) handle("gopy_abi", FunctionDescriptor.of(ValueLayout.JAVA_LONG))
                    .invokeExact();
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MethodHandle handle(String name, FunctionDescriptor type, Linker.Option... options) {
        return LINKER.downcallHandle(symbols.findOrThrow(name), type, options);
    }

    /** Whether the library has functions of a shape; others go through {@link #call}. */
    public boolean hasShape(String arguments, char result) {
        return symbols.find(symbol(arguments, result)).isPresent();
    }

    /**
     * The C function for calls of one shape: {@code (long function, arguments...) result}. A failed call returns -1,
     * NaN or NULL; {@link #failure} then says why.
     *
     * @param arguments letters: i long, d double, p MemorySegment
     * @param result i long, d double, s MemorySegment of a text (see {@link #text}), v long that is 0
     */
    public MethodHandle shape(String arguments, char result, Linker.Option... options) {
        MemoryLayout[] layouts = new MemoryLayout[arguments.length() + 1];
        layouts[0] = ValueLayout.JAVA_LONG;
        for (int index = 0; index < arguments.length(); index++) {
            layouts[index + 1] = layout(arguments.charAt(index));
        }
        return handle(symbol(arguments, result), FunctionDescriptor.of(layout(result), layouts), options);
    }

    /** The function {@code index} alone: {@code (arguments...) result}. */
    public MethodHandle function(long index, String arguments, char result, Linker.Option... options) {
        return MethodHandles.insertArguments(shape(arguments, result, options), 0, index);
    }

    private static String symbol(String arguments, char result) {
        return "gopy_" + arguments + "_" + result;
    }

    private static MemoryLayout layout(char letter) {
        return switch (letter) {
            case 'i', 'v' -> ValueLayout.JAVA_LONG;
            case 'd' -> ValueLayout.JAVA_DOUBLE;
            case 'p' -> ValueLayout.ADDRESS;
            case 's' -> ValueLayout.ADDRESS.withTargetLayout(Texts.LAYOUT);
            default -> throw new IllegalArgumentException("no shape has the letter " + letter);
        };
    }

    /** Runs a function over its slots: arguments, then results. */
    public void call(long index, MemorySegment slots) throws GoFailed {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment failure = arena.allocate(Failures.LAYOUT);
            long status = (long) call.invokeExact(index, slots, failure);
            if (status != 0) {
                throw taken(failure);
            }
        } catch (GoFailed reported) {
            throw reported;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * {@code gopy_call} itself: {@code (long function, MemorySegment slots, MemorySegment failure) long}, not 0 when
     * failed. For hot calls that keep their memory; {@link #taken} then reads the failure.
     */
    public MethodHandle slotCall() {
        return call;
    }

    /** Whether a function's machine code is called without a crossing into Go. */
    public boolean isDirect(long index) {
        try {
            return (long) direct.invokeExact(index) != 0;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * {@code gopy_call_direct}: {@code (long function, MemorySegment slots) void}, for functions that {@link #isDirect} names. They end at once, so the thread need
     * not tell the JVM that it is away.
     */
    public MethodHandle directCall() {
        FunctionDescriptor type = FunctionDescriptor.ofVoid(ValueLayout.JAVA_LONG, ValueLayout.ADDRESS);
        return handle("gopy_call_direct", type, Linker.Option.critical(false));
    }

    /** Why this thread's last call by shape failed, which is then forgotten; empty when none has failed. */
    public Optional<GoFailed> failure() {
        try {
            MemorySegment failure = (MemorySegment) failed.invokeExact();
            return failure.address() == 0 ? Optional.empty() : Optional.of(taken(failure));
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads a failure and frees its texts. */
    public GoFailed taken(MemorySegment failure) {
        GoFailed described = Failures.read(failure);
        try {
            clear.invokeExact(failure);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
        return described;
    }

    /** Passes a result on, unless it is the sign of a failure and there is one. */
    public long checked(long result) throws GoFailed {
        if (result == -1) {
            throwFailure();
        }
        return result;
    }

    /** Passes a result on, unless it is the sign of a failure and there is one. */
    public double checked(double result) throws GoFailed {
        if (Double.isNaN(result)) {
            throwFailure();
        }
        return result;
    }

    /** The text of an s result. */
    public String text(MemorySegment result) throws GoFailed {
        if (result.address() == 0) {
            throwFailure();
        }
        return new String(Texts.bytes(result), StandardCharsets.UTF_8);
    }

    private void throwFailure() throws GoFailed {
        Optional<GoFailed> failure = failure();
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    /** Takes a string or []byte result out of its two slots and frees the library's memory. */
    public byte[] takeBytes(MemorySegment slots, int slot) {
        MemorySegment memory = MemorySegment.ofAddress(slots.getAtIndex(ValueLayout.JAVA_LONG, slot));
        long length = slots.getAtIndex(ValueLayout.JAVA_LONG, slot + 1);
        byte[] bytes = length == 0 ? new byte[0] : memory.reinterpret(length).toArray(ValueLayout.JAVA_BYTE);
        if (memory.address() != 0) {
            try {
                free.invokeExact(memory);
            } catch (Throwable impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return bytes;
    }

    /** Lets Go call {@code function} of type {@link #CALLBACK}, from any of its threads. It must never throw. */
    public void setCallback(MethodHandle function) {
        MemorySegment stub = LINKER.upcallStub(function, CALLBACK, Arena.global());
        try {
            handle("gopy_set_callback", FunctionDescriptor.ofVoid(ValueLayout.ADDRESS))
                    .invokeExact(stub);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** {@code gopy_alloc}: {@code (long size) MemorySegment}, memory that Go frees. */
    public MethodHandle allocator() {
        return handle("gopy_alloc", FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
    }

    /** The stacks of all goroutines. */
    public String stacks() throws GoFailed {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(ValueLayout.JAVA_LONG, 2);
            call(STACKS, memory);
            return new String(takeBytes(memory, 0), StandardCharsets.UTF_8);
        }
    }
}
