package gopy.bench.graalpy;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyObject;

/** A list of strings in native memory, pairs of address and length with the characters behind them, for one call. */
final class TextBlock implements ProxyObject {

    private static final long PAIR = 16;

    private final MemorySegment memory;

    private TextBlock(MemorySegment memory) {
        this.memory = memory;
    }

    static TextBlock of(Value list) {
        List<byte[]> texts = new ArrayList<>();
        long size = 0;
        for (long k = 0; k < list.getArraySize(); k++) {
            byte[] text = HostTexts.encode(list.getArrayElement(k).asString());
            texts.add(text);
            size += PAIR + text.length;
        }
        MemorySegment memory = NativeMemory.allocate(size);
        long behind = PAIR * texts.size();
        for (int k = 0; k < texts.size(); k++) {
            byte[] text = texts.get(k);
            memory.set(ValueLayout.JAVA_LONG, PAIR * k, memory.address() + behind);
            memory.set(ValueLayout.JAVA_LONG, PAIR * k + Long.BYTES, text.length);
            MemorySegment.copy(text, 0, memory, ValueLayout.JAVA_BYTE, behind, text.length);
            behind += text.length;
        }
        return new TextBlock(memory);
    }

    MemorySegment memory() {
        return memory;
    }

    @Override
    public Object getMember(String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object getMemberKeys() {
        return new String[0];
    }

    @Override
    public boolean hasMember(String key) {
        return false;
    }

    @Override
    public void putMember(String key, Value value) {
        throw new UnsupportedOperationException();
    }
}
