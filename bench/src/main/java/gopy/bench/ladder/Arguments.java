package gopy.bench.ladder;

import gopy.generator.model.BasicKind;
import gopy.generator.plan.Conversion;
import gopy.generator.plan.Parameter;
import java.util.Optional;

/** Values for a function's parameters where nobody gave any, as Python expressions; collections have {@code n} elements. */
public final class Arguments {
    private Arguments() {}

    /** An expression for a parameter, or nothing where only its author knows one. */
    public static Optional<String> sample(Parameter parameter) {
        return switch (parameter.value().conversion()) {
            case Conversion.Bool() -> Optional.of("True");
            case Conversion.Int _ -> Optional.of("3");
            case Conversion.Float _ -> Optional.of("0.5");
            case Conversion.Complex _ -> Optional.of("1.5 - 2j");
            case Conversion.Text() -> Optional.of("'0123456789'");
            case Conversion.Bytes() -> Optional.of("b'x' * n");
            case Conversion.SliceOf(BasicKind element) -> Optional.of(elements(element));
            case Conversion.ArrayOf(long length, BasicKind element) ->
                Optional.of(elements(element).replace("n)", length + ")").replace("* n", "* " + length));
            case Conversion.StructPointer _,
                    Conversion.StructValue _,
                    Conversion.ErrorResult _,
                    Conversion.Lent _,
                    Conversion.Message _ -> Optional.empty();
        };
    }

    private static String elements(BasicKind kind) {
        return switch (kind) {
            case BOOL -> "[True] * n";
            case STRING -> "['word%06d' % i for i in range(n)]";
            case FLOAT32, FLOAT64 -> "[i * 0.5 for i in range(n)]";
            case COMPLEX64, COMPLEX128 -> "[complex(i, 1) for i in range(n)]";
            case INT8, UINT8 -> "[i % 100 for i in range(n)]";
            default -> "[i % 30000 for i in range(n)]";
        };
    }
}
