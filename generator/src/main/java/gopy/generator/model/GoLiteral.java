package gopy.generator.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The ASCII string literals that Go's {@code strconv.QuoteToASCII} writes. */
public final class GoLiteral {
    private GoLiteral() {}

    /** A literal in ASCII, on one line whatever the text is. */
    public static String quote(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                literal.append('\\').append((char) c);
            } else if (c >= ' ' && c < 127) {
                literal.append((char) c);
            } else {
                literal.append(String.format("\\U%08x", Character.isSurrogate((char) c) && c < 0x10000 ? 0xfffd : c));
            }
        });
        return literal.append('"').toString();
    }

    static byte[] bytes(String literal) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int end = literal.length() - 1;
        for (int i = 1; i < end; i++) {
            char letter = literal.charAt(i);
            if (letter != '\\') {
                bytes.write(letter);
                continue;
            }
            char escape = literal.charAt(++i);
            int digits = digits(escape);
            if (digits == 0) {
                bytes.write(simple(escape));
                continue;
            }
            int code = Integer.parseInt(literal, i + 1, i + 1 + digits, 16);
            i += digits;
            // An x escape is one byte of the text, the other two are a character of it.
            bytes.writeBytes(
                    escape == 'x'
                            ? new byte[] {(byte) code}
                            : Character.toString(code).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static int digits(char escape) {
        return switch (escape) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
    }

    private static int simple(char escape) {
        return switch (escape) {
            case 'a' -> 7;
            case 'b' -> 8;
            case 'f' -> 12;
            case 'n' -> 10;
            case 'r' -> 13;
            case 't' -> 9;
            case 'v' -> 11;
            default -> escape;
        };
    }
}
