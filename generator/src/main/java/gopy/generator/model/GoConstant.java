package gopy.generator.model;

import java.util.List;

/**
 * A constant with its exact value.
 *
 * @param type its type, an untyped basic one where the declaration gives none
 * @param kind what the value is, whatever the type is called
 * @param value the exact value: {@code true}, {@code -12}, {@code 1/3} (floats as an integer or a fraction, for
 *     exponents beyond any fraction Go's {@code 0x.8p+5000}), {@code (1/2 + 3i)}, and for text a Go literal in ASCII ({@code "a\xff"})
 * @param nearest the nearest float64 of a float, both parts of a complex, else empty; Go's shortest text, {@code +Inf} possible
 */
public record GoConstant(
        String name,
        String rename,
        String documentation,
        Position position,
        GoType type,
        Kind kind,
        String value,
        List<String> nearest)
        implements GoDecl {
    /** The kinds of constant values. */
    public enum Kind {
        BOOL,
        STRING,
        INT,
        FLOAT,
        COMPLEX
    }

    public GoConstant {
        rename = Texts.orEmpty(rename);
        documentation = Texts.orEmpty(documentation);
        nearest = Texts.orEmpty(nearest);
    }

    /** The bytes of a text constant, which need not be UTF-8. */
    public byte[] bytes() {
        if (kind != Kind.STRING) {
            throw new IllegalStateException(name + " is no text constant");
        }
        return GoLiteral.bytes(value);
    }
}
