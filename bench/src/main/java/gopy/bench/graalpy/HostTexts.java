package gopy.bench.graalpy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Python's text and Go's bytes: UTF-8, where a lone surrogate U+DC80 to U+DCFF stands for a byte that is none. */
final class HostTexts {

    private static final int ESCAPED_LOW = 0xDC80;
    private static final int ESCAPED_HIGH = 0xDCFF;

    /** A text with a surrogate that stands for no byte; Python says where. */
    static final class NoUtf8 extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoUtf8(String text) {
            super(text, null, false, false);
        }
    }

    private HostTexts() {}

    static byte[] encode(String text) {
        for (int k = 0; k < text.length(); k++) {
            if (Character.isSurrogate(text.charAt(k))) {
                return encodeCarefully(text);
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] encodeCarefully(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (point >= ESCAPED_LOW && point <= ESCAPED_HIGH) {
                bytes.write(point - ESCAPED_LOW + 0x80);
            } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                throw new NoUtf8(text);
            } else {
                bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }

    /** Bytes as characters: what Python turns into bytes in one step. */
    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** A String, or the bytes themselves when they are no UTF-8. */
    static Object decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException noText) {
            return bytes;
        }
    }
}
