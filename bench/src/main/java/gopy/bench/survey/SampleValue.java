package gopy.bench.survey;

import gopy.generator.model.BasicKind;
import gopy.generator.model.GoPackage;
import gopy.generator.model.GoType;
import gopy.generator.model.GoTypeDeclaration;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A fixed argument.
 *
 * @param json what sample.py makes it of; what JSON does not have is an object: {@code {"complex": [1.5, -2]}}
 * @param go the same in Go source
 */
record SampleValue(Object json, String go) {
    private static final String FILE = "name,1\nb,2.5\n";

    /** A value of a type, in one of two rounds and by its place among the arguments; none for types that are no data. */
    static Optional<SampleValue> of(GoType type, GoPackage goPackage, int round, int place) {
        return switch (type.actual()) {
            case GoType.Basic(BasicKind kind) -> basic(kind, round, place);
            case GoType.Slice(GoType.Basic(BasicKind kind)) when kind == BasicKind.UINT8 -> bytes(round);
            case GoType.Slice(GoType.Basic(BasicKind kind)) -> list(kind, round);
            case GoType.Named named
            when isReader(named) ->
                Optional.of(new SampleValue(
                        Map.of("reader", hexadecimal(FILE)), "strings.NewReader(" + quoted(FILE) + ")"));
            case GoType.Named named
            when isWriter(named) -> Optional.of(new SampleValue(Map.of("reader", ""), "new(strings.Builder)"));
            case GoType.Named named -> basicOf(named, goPackage).flatMap(kind -> basic(kind, round, place));
            case GoType.Interface(var methods, var terms)
            when methods.isEmpty() && terms.isEmpty() ->
                round == 0 ? basic(BasicKind.INT, 0, place) : basic(BasicKind.STRING, 0, place);
            case GoType other -> Optional.empty();
        };
    }

    /** The kind of a defined type over a basic one, if Python sees its values as numbers or texts. */
    static Optional<BasicKind> basicOf(GoType.Named named, GoPackage goPackage) {
        if (named.packagePath().equals("time") && named.name().equals("Duration")) {
            return Optional.of(BasicKind.INT64);
        }
        return goPackage.types().stream()
                .filter(t -> t.name().equals(named.name()) && t.packagePath().equals(named.packagePath()))
                .filter(t -> t.methods().stream().noneMatch(m -> m.pointerReceiver()))
                .map(GoTypeDeclaration::underlying)
                .filter(GoType.Basic.class::isInstance)
                .map(t -> ((GoType.Basic) t).kind())
                .findFirst();
    }

    private static boolean isReader(GoType.Named named) {
        return named.packagePath().equals("io") && named.name().equals("Reader");
    }

    private static boolean isWriter(GoType.Named named) {
        return named.packagePath().equals("io") && named.name().equals("Writer");
    }

    private static Optional<SampleValue> basic(BasicKind kind, int round, int place) {
        return switch (kind) {
            case BOOL -> plain(round == 0);
            case STRING ->
                plain(
                        round == 0
                                ? List.of("abc", "b", "1h30m").get(place % 3)
                                : List.of("Hello, 世界", "7", "a/b.c").get(place % 3));
            case FLOAT32, FLOAT64 -> plain(round == 0 ? 0.5 + place : -2.25 * (place + 1));
            case COMPLEX64, COMPLEX128 ->
                Optional.of(new SampleValue(
                        Map.of("complex", List.of(1.5, -2.0 - round)), "complex(1.5, " + (-2.0 - round) + ")"));
            case INT, INT8, INT16, INT32, INT64 -> plain(round == 0 ? 3 + place : -7 + place);
            case UINT, UINT8, UINT16, UINT32, UINT64 -> plain(round == 0 ? 3 + place : 100 - place);
            case UINTPTR, UNSAFE_POINTER -> Optional.empty();
            case UNTYPED_BOOL, UNTYPED_INT, UNTYPED_RUNE, UNTYPED_FLOAT, UNTYPED_COMPLEX, UNTYPED_STRING, UNTYPED_NIL ->
                Optional.empty();
        };
    }

    private static Optional<SampleValue> plain(Object value) {
        return Optional.of(new SampleValue(value, value instanceof String text ? quoted(text) : value.toString()));
    }

    private static Optional<SampleValue> bytes(int round) {
        String text = round == 0 ? "abcabc" : "Hello, 世界";
        return Optional.of(new SampleValue(Map.of("bytes", hexadecimal(text)), "[]byte(" + quoted(text) + ")"));
    }

    private static Optional<SampleValue> list(BasicKind kind, int round) {
        List<SampleValue> items = IntStream.range(0, 3)
                .mapToObj(place -> basic(kind, round, place))
                .flatMap(Optional::stream)
                .toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        String source =
                items.stream().map(SampleValue::go).collect(Collectors.joining(", ", "[]" + kind.goName() + "{", "}"));
        return Optional.of(new SampleValue(items.stream().map(SampleValue::json).toList(), source));
    }

    private static String hexadecimal(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\n", "\\n") + '"';
    }
}
