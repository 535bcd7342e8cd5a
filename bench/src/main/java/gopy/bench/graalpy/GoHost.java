package gopy.bench.graalpy;

import gopy.bench.ffm.GoFailed;
import gopy.bench.ffm.GoLibrary;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;

/** Everything that Python's host backend asks of the JVM around it. */
public final class GoHost {

    /** The name under which Python finds it in the polyglot bindings. */
    public static final String NAME = "_gopy_host";

    private GoHost() {}

    /** The object with its members. It serves one library: a process has one Go runtime. */
    public static ProxyObject create() {
        Map<String, Object> members = Map.of(
                "message", (ProxyExecutable) values -> HostMessage.call(values),
                "callback", (ProxyExecutable) values -> callback(values[0]),
                "open", (ProxyExecutable) values -> open(values[0].asString()),
                "function", (ProxyExecutable) values -> function(values),
                "failed", (ProxyExecutable) values -> failed(),
                "texts", (ProxyExecutable) values -> TextBlock.of(values[0]),
                "get",
                        (ProxyExecutable)
                                values -> Elements.of(values[0].asString()).get(values[1].asLong(), values[2].asLong()),
                "put", (ProxyExecutable) values -> put(values),
                "values",
                        (ProxyExecutable) values ->
                                Elements.of(values[0].asString()).all(values[1].asLong(), values[2].asLong()));
        return ProxyObject.fromMap(new HashMap<>(members));
    }

    /** The stacks of all goroutines, empty as long as no library is open. Safe beside a running call. */
    public static String goroutines() {
        try {
            return OpenLibrary.isOpen() ? OpenLibrary.get().stacks() : "";
        } catch (GoFailed refused) {
            return "";
        }
    }

    private static long open(String path) {
        OpenLibrary.open(Path.of(path));
        return GoLibrary.ABI;
    }

    private static Object function(Value... values) {
        long index = values[0].asLong();
        String arguments = values[1].asString();
        String results = values[2].asString();
        return ScalarFunction.takes(arguments, results)
                ? new ScalarFunction(index, arguments, results)
                : new HostFunction(index, arguments, results);
    }

    private static Object callback(Value dispatch) {
        Callbacks.register(dispatch);
        return 0;
    }

    private static Object put(Value... values) {
        Elements.of(values[0].asString()).put(values[1].asLong(), values[2].asLong(), values[3]);
        return 0;
    }

    /** Why this thread's last call failed: kind, text, stack, type, value, results beside an error. Forgotten when told. */
    private static Object failed() {
        Frame frame = Frame.current();
        if (frame.refused.isPresent()) {
            String text = frame.refused.get();
            frame.refused = Optional.empty();
            return ProxyArray.fromArray(0L, text, "", "", 0L, null);
        }
        GoFailed failure = frame.failure;
        Optional<Object> answer = frame.answer;
        frame.failure = null;
        frame.answer = Optional.empty();
        return failure == null
                ? null
                : ProxyArray.fromArray(
                        (long) failure.kind().number(),
                        HostTexts.decode(failure.textBytes()),
                        failure.stack(),
                        failure.type(),
                        failure.value(),
                        answer.orElse(null));
    }

    static MemorySegment memory(long address, long size) {
        return MemorySegment.ofAddress(address).reinterpret(size);
    }
}
