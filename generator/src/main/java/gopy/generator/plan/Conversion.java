package gopy.generator.plan;

import gopy.generator.model.BasicKind;
import gopy.generator.model.GoType;
import java.util.List;
import java.util.Optional;

/** How a value crosses between Python and Go: the closed set that everything behind the plan switches on. */
public sealed interface Conversion {
    /** {@code bool}: one slot, 0 or 1. */
    record Bool() implements Conversion {}

    /** An integer of one of Go's kinds: one slot, range checked in Python. */
    record Int(BasicKind kind) implements Conversion {}

    /** A float32 or float64: the bits of a float64 in one slot. */
    record Float(BasicKind kind) implements Conversion {}

    /** A complex64 or complex128: two slots. */
    record Complex(BasicKind kind) implements Conversion {}

    /** {@code string}: address and length; always copied. */
    record Text() implements Conversion {}

    /** {@code []byte}: in, memory that may be borrowed; out, Python bytes. */
    record Bytes() implements Conversion {}

    /** A slice of a basic type: in, memory that may be borrowed, or a handle; out, a handle. */
    record SliceOf(BasicKind element) implements Conversion {}

    /** An array of a basic type: in, memory that is copied, or a handle; out, a handle. */
    record ArrayOf(long length, BasicKind element) implements Conversion {}

    /** A pointer to a struct of the package: a handle, 0 for nil. */
    record StructPointer(String name) implements Conversion {}

    /** A struct of the package by value: a handle of a copy. */
    record StructValue(String name) implements Conversion {}

    /** The last result, an error: no slot; raises. */
    record ErrorResult() implements Conversion {}

    /** A func over numbers that Go does not keep: what the caller's callback knows it by. See {@link Lending}. */
    record Lent(List<BasicKind> parameters, Optional<BasicKind> result, boolean fails) implements Conversion {
        public Lent {
            parameters = List.copyOf(parameters);
        }

        /** Which numbers cross, as abi.h says: four bits each. */
        public int shape() {
            int shape = 0;
            for (int k = 0; k < parameters.size(); k++) {
                shape |= (1 + parameters.get(k).ordinal()) << (4 * k);
            }
            return shape | result.map(kind -> 1 + kind.ordinal()).orElse(0) << 16;
        }
    }

    /** Any value of any other type: a part of the call's message, and no slot of its own. */
    record Message(GoType type) implements Conversion {}

    /** The word for it in the signatures that Python parses. */
    default String word() {
        return switch (this) {
            case Bool() -> "bool";
            case Int(BasicKind kind) -> kind.goName();
            case Float(BasicKind kind) -> kind.goName();
            case Complex(BasicKind kind) -> kind.goName();
            case Text() -> "string";
            case Bytes() -> "bytes";
            case SliceOf(BasicKind element) -> "[]" + element.goName();
            case ArrayOf(long length, BasicKind element) -> "[" + length + "]" + element.goName();
            case StructPointer(String name) -> "*" + name;
            case StructValue(String name) -> name;
            case ErrorResult() -> "error";
            case Lent lent -> "func" + lent.parameters().size();
            case Message _ -> "message";
        };
    }

    /** The slots of an argument, a letter each: i int64, d double, p pointer. */
    default String argumentLetters() {
        return switch (this) {
            case Bool(), Int _, StructPointer _, StructValue _, Lent _ -> "i";
            case Float _ -> "d";
            case Complex _ -> "dd";
            case Text() -> "pi";
            case Bytes(), SliceOf _, ArrayOf _ -> "pii";
            case ErrorResult(), Message _ -> "";
        };
    }

    /** The number of slots of a result. */
    default int resultSlots() {
        return switch (this) {
            case Bool(), Int _, StructPointer _, StructValue _, Float _, SliceOf _, ArrayOf _ -> 1;
            case Complex _, Text(), Bytes() -> 2;
            case ErrorResult(), Lent _, Message _ -> 0;
        };
    }

    /** Whether it is a single value that holds no pointer: Python may read and write it where Go has it. */
    default boolean pointerFree() {
        return switch (this) {
            case Bool(), Int _, Float _, Complex _ -> true;
            case Text(),
                    Bytes(),
                    SliceOf _,
                    ArrayOf _,
                    StructPointer _,
                    StructValue _,
                    ErrorResult(),
                    Lent _,
                    Message _ -> false;
        };
    }

    /** Whether the argument's memory may be borrowed for a call if the compiler's verdict allows it. */
    default boolean borrowable() {
        return switch (this) {
            case Bytes(), Lent _ -> true;
            case SliceOf(BasicKind element) -> element != BasicKind.STRING;
            case Bool(),
                    Int _,
                    Float _,
                    Complex _,
                    Text(),
                    ArrayOf _,
                    StructPointer _,
                    StructValue _,
                    ErrorResult(),
                    Message _ -> false;
        };
    }
}
