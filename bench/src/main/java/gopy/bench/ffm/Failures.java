package gopy.bench.ffm;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;

/** Reads the {@code gopy_failure} of abi.h: eight words, and room for short texts. */
final class Failures {

    static final StructLayout LAYOUT = MemoryLayout.structLayout(
            ValueLayout.JAVA_LONG.withName("kind"),
            ValueLayout.JAVA_LONG.withName("text"),
            ValueLayout.JAVA_LONG.withName("text_len"),
            ValueLayout.JAVA_LONG.withName("stack"),
            ValueLayout.JAVA_LONG.withName("stack_len"),
            ValueLayout.JAVA_LONG.withName("type"),
            ValueLayout.JAVA_LONG.withName("type_len"),
            ValueLayout.JAVA_LONG.withName("value"),
            MemoryLayout.sequenceLayout(128, ValueLayout.JAVA_BYTE).withName("room"));

    private static final int TEXT = 1;
    private static final int STACK = 3;
    private static final int TYPE = 5;
    private static final int VALUE = 7;

    private Failures() {}

    static GoFailed read(MemorySegment failure) {
        return new GoFailed(
                GoFailed.Kind.of(failure.getAtIndex(ValueLayout.JAVA_LONG, 0)),
                bytes(failure, TEXT),
                text(failure, STACK),
                text(failure, TYPE),
                failure.getAtIndex(ValueLayout.JAVA_LONG, VALUE));
    }

    private static String text(MemorySegment failure, int word) {
        return new String(bytes(failure, word), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(MemorySegment failure, int word) {
        long address = failure.getAtIndex(ValueLayout.JAVA_LONG, word);
        long length = failure.getAtIndex(ValueLayout.JAVA_LONG, word + 1);
        return Texts.bytes(address, length);
    }
}
