package gopy.generator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in hexadecimal digits. */
public final class Digest {
    private static final int SHORT = 16;

    private final MessageDigest digest = sha256();

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A short name for some texts, for folders of the cache: the first 16 digits. */
    public static String shortName(String... texts) {
        return shortName(String.join("\0", texts).getBytes(StandardCharsets.UTF_8));
    }

    /** A short name for a content: the first 16 digits. */
    public static String shortName(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content)).substring(0, SHORT);
    }

    public static String of(String text) {
        return new Digest().add(text).text();
    }

    /** Adds a text with its length, so that two texts never read as one. */
    public Digest add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes with their length. */
    public Digest add(byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    /** The digits; nothing may be added afterwards. */
    public String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
