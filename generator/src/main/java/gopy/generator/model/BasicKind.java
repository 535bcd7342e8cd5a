package gopy.generator.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Go's basic types; {@code byte} is {@link #UINT8} and {@code rune} is {@link #INT32}. */
public enum BasicKind {
    BOOL,
    INT,
    INT8,
    INT16,
    INT32,
    INT64,
    UINT,
    UINT8,
    UINT16,
    UINT32,
    UINT64,
    UINTPTR,
    FLOAT32,
    FLOAT64,
    COMPLEX64,
    COMPLEX128,
    STRING,
    UNSAFE_POINTER,
    /** Types of constants that are declared without one. */
    UNTYPED_BOOL,
    UNTYPED_INT,
    UNTYPED_RUNE,
    UNTYPED_FLOAT,
    UNTYPED_COMPLEX,
    UNTYPED_STRING,
    UNTYPED_NIL;

    /** As Go writes it: {@code int8}, {@code unsafe.Pointer}, {@code untyped int}. */
    @JsonValue
    public String goName() {
        return switch (this) {
            case UNSAFE_POINTER -> "unsafe.Pointer";
            case UNTYPED_BOOL, UNTYPED_INT, UNTYPED_RUNE, UNTYPED_FLOAT, UNTYPED_COMPLEX, UNTYPED_STRING, UNTYPED_NIL ->
                name().toLowerCase(Locale.ROOT).replace('_', ' ');
            case BOOL,
                    INT,
                    INT8,
                    INT16,
                    INT32,
                    INT64,
                    UINT,
                    UINT8,
                    UINT16,
                    UINT32,
                    UINT64,
                    UINTPTR,
                    FLOAT32,
                    FLOAT64,
                    COMPLEX64,
                    COMPLEX128,
                    STRING -> name().toLowerCase(Locale.ROOT);
        };
    }

    @JsonCreator
    static BasicKind named(String goName) {
        for (BasicKind kind : values()) {
            if (kind.goName().equals(goName)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no basic type " + goName);
    }

    public boolean untyped() {
        return compareTo(UNTYPED_BOOL) >= 0;
    }
}
