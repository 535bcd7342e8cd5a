package gopy.generator.plan;

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
}
