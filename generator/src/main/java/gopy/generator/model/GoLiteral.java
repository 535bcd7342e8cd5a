package gopy.generator.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Reads the ASCII string literals that Go's {@code strconv.QuoteToASCII} writes. */
final class GoLiteral {
    private GoLiteral() {}

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
