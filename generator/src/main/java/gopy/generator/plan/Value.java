package gopy.generator.plan;

import gopy.generator.model.BasicKind;
import java.util.Optional;

/**
 * A parameter's, result's, field's or variable's conversion and its type in Go.
 *
 * @param goType Go source of the type, in which the bound package is imported as {@code bound}
 */
public record Value(Conversion conversion, String goType) {
    /** The type for people: {@code int}, {@code *S2}, {@code map[string]int}. */
    public String shown() {
        return conversion instanceof Conversion.Message ? goType : conversion.word();
    }

    /** The basic type that it is of; nothing if that is named, though over a basic one. */
    public Optional<BasicKind> basic() {
        Optional<BasicKind> kind =
                switch (conversion) {
                    case Conversion.Bool() -> Optional.of(BasicKind.BOOL);
                    case Conversion.Int(BasicKind integer) -> Optional.of(integer);
                    case Conversion.Float(BasicKind real) -> Optional.of(real);
                    case Conversion.Complex(BasicKind complex) -> Optional.of(complex);
                    case Conversion.Text() -> Optional.of(BasicKind.STRING);
                    case Conversion.Bytes(),
                            Conversion.SliceOf _,
                            Conversion.ArrayOf _,
                            Conversion.StructPointer _,
                            Conversion.StructValue _,
                            Conversion.ErrorResult(),
                            Conversion.Lent _,
                            Conversion.Message _ -> Optional.empty();
                };
        return kind.filter(found -> goType.equals(found.goName()));
    }
}
