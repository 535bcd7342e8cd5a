package gopy.bench.graalpy;

import gopy.bench.ffm.GoLibrary;
import java.io.ByteArrayOutputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.graalvm.polyglot.Value;

/**
 * Go's calls of Python objects, on whatever thread Go makes them: the polyglot API lets a strange thread into the
 * context for the duration of one {@link Value#execute}, where GraalPy's lock makes it wait for its turn.
 */
final class Callbacks {

    private static final long RAISED = 1;
    private static final byte LIST = 0x0A;
    private static final byte TEXT = 0x08;
    private static final byte INT = 0x03;

    private final Value dispatch;
    private final MethodHandle allocate;

    private Callbacks(Value dispatch, GoLibrary library) {
        this.dispatch = dispatch;
        allocate = library.allocator();
    }

    /** From now on Go calls {@code dispatch(object, op, message as Latin-1)}, which answers a status and bytes. */
    static void register(Value dispatch) {
        GoLibrary library = OpenLibrary.get();
        try {
            MethodHandle called = MethodHandles.lookup()
                    .findVirtual(Callbacks.class, "called", GoLibrary.CALLBACK.toMethodType())
                    .bindTo(new Callbacks(dispatch, library));
            library.setCallback(called);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What Go calls. An exception that left it would end the JVM, so it answers every one as Python's own. */
    private long called(long object, long op, MemorySegment message, long length, MemorySegment answer) {
        Frame waiting = Frame.push();
        try {
            byte[] asked =
                    length == 0 ? new byte[0] : message.reinterpret(length).toArray(ValueLayout.JAVA_BYTE);
            Value answered = dispatch.execute(object, op, HostTexts.latin(asked));
            Value bytes = answered.getArrayElement(1);
            byte[] told = new byte[Math.toIntExact(bytes.getBufferSize())];
            bytes.readBuffer(0, told, 0, told.length);
            give(told, answer);
            return answered.getArrayElement(0).asLong();
        } catch (Throwable refused) {
            return refused(refused, answer);
        } finally {
            Frame.pop(waiting);
        }
    }

    private long refused(Throwable why, MemorySegment answer) {
        try {
            give(exception(why), answer);
        } catch (Throwable noMemory) {
            // The answer stays empty; Go says that Python raised.
        }
        return RAISED;
    }

    private void give(byte[] told, MemorySegment answer) throws Throwable {
        MemorySegment memory = ((MemorySegment) allocate.invokeExact((long) told.length)).reinterpret(told.length);
        MemorySegment.copy(told, 0, memory, ValueLayout.JAVA_BYTE, 0, told.length);
        MemorySegment pair = answer.reinterpret(2 * Long.BYTES);
        pair.set(ValueLayout.JAVA_LONG, 0, memory.address());
        pair.set(ValueLayout.JAVA_LONG, Long.BYTES, told.length);
    }

    /** The message of an exception that is no Python object: class name, text, 0. */
    private static byte[] exception(Throwable why) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        told.write(LIST);
        told.writeBytes(number(3));
        for (String text : List.of(why.getClass().getSimpleName(), String.valueOf(why.getMessage()))) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            told.write(TEXT);
            told.writeBytes(number(bytes.length));
            told.writeBytes(bytes);
        }
        told.write(INT);
        told.writeBytes(number(0));
        return told.toByteArray();
    }

    private static byte[] number(long value) {
        return ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array();
    }
}
