package gopy.bench.ffm;

import java.nio.charset.StandardCharsets;

/** A Go function failed: it returned an error, panicked, or was called with what it does not take. */
public final class GoFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /** What failed, in the numbers of abi.h. */
    public enum Kind {
        ERROR,
        PANIC,
        STALE,
        ARGUMENT,
        INDEX,
        RANGE,
        PYTHON,
        TYPE,
        KEY,
        TIMEOUT,
        ATTRIBUTE,
        FORKED,
        EXITED;

        static Kind of(long number) {
            return number >= 1 && number <= values().length ? values()[(int) number - 1] : PANIC;
        }

        public int number() {
            return ordinal() + 1;
        }
    }

    private final Kind kind;
    private final byte[] text;
    private final String stack;
    private final String type;
    private final long value;

    GoFailed(Kind kind, byte[] text, String stack, String type, long value) {
        super(new String(text, StandardCharsets.UTF_8), null, false, false);
        this.kind = kind;
        this.text = text.clone();
        this.stack = stack;
        this.type = type;
        this.value = value;
    }

    public Kind kind() {
        return kind;
    }

    /** The text as Go has it, which may be no UTF-8. */
    public byte[] textBytes() {
        return text.clone();
    }

    /** The Go stack of a panic, else empty. */
    public String stack() {
        return stack;
    }

    /** The Go type of the error or of the panic's value. */
    public String type() {
        return type;
    }

    /** A handle of the error or of the panic's value, or the number of a Python object; 0 if there is none. */
    public long value() {
        return value;
    }
}
