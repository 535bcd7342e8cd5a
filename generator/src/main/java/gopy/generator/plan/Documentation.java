package gopy.generator.plan;

import gopy.generator.model.BasicKind;
import java.util.List;
import java.util.stream.Collectors;

/** Writes {@code __doc__} texts: a signature in Python's words and Go's order, then Go's own doc. */
final class Documentation {
    private Documentation() {}

    /** {@code Add(int a, int b) int}, a blank line, and the doc; without results a space ends the signature. */
    static String ofCall(String name, List<Parameter> parameters, List<Value> results, String doc) {
        String arguments = parameters.stream()
                .map(p -> word(p.value().conversion()) + " " + p.name())
                .collect(Collectors.joining(", ", "(", ") "));
        List<String> words = results.stream()
                .map(Value::conversion)
                .filter(c -> !(c instanceof Conversion.ErrorResult))
                .map(Documentation::word)
                .toList();
        String after = words.size() > 1 ? "(" + String.join(", ", words) + ")" : String.join("", words);
        return followed(name + arguments + after, doc);
    }

    /** {@code returns extract.GSoC} or {@code sets extract.GSoC}, and the doc. */
    static String ofAccessor(String verb, String packageName, String symbol, String doc) {
        return followed(verb + " " + packageName + "." + symbol, doc);
    }

    private static String followed(String first, String doc) {
        return doc.isEmpty() ? first : first + "\n\n" + doc;
    }

    private static String word(Conversion conversion) {
        return switch (conversion) {
            case Conversion.Bool() -> "bool";
            case Conversion.Int _ -> "int";
            case Conversion.Float _ -> "float";
            case Conversion.Complex _ -> "complex";
            case Conversion.Text() -> "str";
            case Conversion.Bytes() -> "bytes";
            case Conversion.SliceOf(BasicKind element) -> "[]" + word(element);
            case Conversion.ArrayOf(long length, BasicKind element) -> "[" + length + "]" + word(element);
            case Conversion.StructPointer(String name) -> name;
            case Conversion.StructValue(String name) -> name;
            case Conversion.ErrorResult() -> "";
        };
    }

    private static String word(BasicKind element) {
        return switch (element) {
            case BOOL -> "bool";
            case STRING -> "str";
            case FLOAT32, FLOAT64 -> "float";
            case COMPLEX64, COMPLEX128 -> "complex";
            case INT, INT8, INT16, INT32, INT64, UINT, UINT8, UINT16, UINT32, UINT64, UINTPTR -> "int";
            case UNSAFE_POINTER,
                    UNTYPED_BOOL,
                    UNTYPED_INT,
                    UNTYPED_RUNE,
                    UNTYPED_FLOAT,
                    UNTYPED_COMPLEX,
                    UNTYPED_STRING,
                    UNTYPED_NIL -> throw new IllegalArgumentException(element + " is no element");
        };
    }
}
