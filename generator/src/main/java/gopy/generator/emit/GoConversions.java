package gopy.generator.emit;

import gopy.generator.model.BasicKind;
import gopy.generator.plan.Conversion;
import gopy.generator.plan.Value;
import java.util.Locale;

/** The Go code of each conversion: out of slots, and into them. */
final class GoConversions {
    private GoConversions() {}

    /** The expression that reads an argument from slot i on. */
    static String in(Value value, int i) {
        return switch (value.conversion()) {
            case Conversion.Bool() -> cast(value, "bool", "s.Bool(" + i + ")");
            case Conversion.Int _ -> value.goType() + "(s[" + i + "])";
            case Conversion.Float _ -> cast(value, "float64", "s.Float(" + i + ")");
            case Conversion.Complex _ -> cast(value, "complex128", "s.Complex(" + i + ")");
            case Conversion.Text() -> cast(value, "string", "s.Text(" + i + ")");
            case Conversion.Bytes() -> element(BasicKind.UINT8) + ".In(s, " + i + ")";
            case Conversion.SliceOf(BasicKind element) -> element(element) + ".In(s, " + i + ")";
            case Conversion.ArrayOf(long length, BasicKind element) ->
                value.goType() + "(gopyruntime.Sized(" + element(element) + ".In(s, " + i + "), " + length + "))";
            case Conversion.StructPointer(String name) -> classOf(name) + ".Get(s[" + i + "])";
            case Conversion.StructValue(String name) -> classOf(name) + ".Value(s[" + i + "])";
            case Conversion.Lent lent -> GoLent.function(value, lent, "f" + i);
            case Conversion.ErrorResult(), Conversion.Message _ ->
                throw new IllegalArgumentException(value.goType() + " has no slot");
        };
    }

    /** The statement that stores an addressable value in slot i and behind it. */
    static String out(Value value, int i, String expression) {
        return switch (value.conversion()) {
            case Conversion.Bool() -> "s.PutBool(" + i + ", " + plain(value, "bool", expression) + ")";
            case Conversion.Int _ -> "s[" + i + "] = int64(" + expression + ")";
            case Conversion.Float _ -> "s.PutFloat(" + i + ", " + plain(value, "float64", expression) + ")";
            case Conversion.Complex _ -> "s.PutComplex(" + i + ", " + plain(value, "complex128", expression) + ")";
            case Conversion.Text() -> "s.PutText(" + i + ", " + plain(value, "string", expression) + ")";
            case Conversion.Bytes() -> "s.PutBytes(" + i + ", " + expression + ")";
            case Conversion.SliceOf(BasicKind element) ->
                "s[" + i + "] = " + element(element) + ".Slice(&" + expression + ")";
            case Conversion.ArrayOf(var _, BasicKind element) ->
                "s[" + i + "] = " + element(element) + ".Array(" + expression + "[:])";
            case Conversion.StructPointer(String name) ->
                "s[" + i + "] = " + classOf(name) + ".Put(" + expression + ")";
            case Conversion.StructValue(String name) -> "s[" + i + "] = " + classOf(name) + ".New(&" + expression + ")";
            case Conversion.ErrorResult(), Conversion.Lent _, Conversion.Message _ ->
                throw new IllegalArgumentException(value.goType() + " has no slot");
        };
    }

    /** Whether {@link #out} needs a variable rather than any expression. */
    static boolean needsVariable(Value value) {
        return switch (value.conversion()) {
            case Conversion.SliceOf _, Conversion.ArrayOf _, Conversion.StructValue _ -> true;
            case Conversion.Bool(),
                    Conversion.Int _,
                    Conversion.Float _,
                    Conversion.Complex _,
                    Conversion.Text(),
                    Conversion.Bytes(),
                    Conversion.StructPointer _,
                    Conversion.ErrorResult(),
                    Conversion.Lent _,
                    Conversion.Message _ -> false;
        };
    }

    /** The runtime's variable for a basic type as an element. */
    static String element(BasicKind kind) {
        String name = kind.goName();
        return "gopyruntime." + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The variable that holds the kind of a struct's handles. */
    static String classOf(String struct) {
        return "class" + struct;
    }

    private static String cast(Value value, String from, String expression) {
        return value.goType().equals(from) ? expression : value.goType() + "(" + expression + ")";
    }

    private static String plain(Value value, String to, String expression) {
        return value.goType().equals(to) ? expression : to + "(" + expression + ")";
    }
}
