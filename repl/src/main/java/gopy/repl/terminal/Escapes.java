package gopy.repl.terminal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes text from elsewhere (Go docs, panics, compilers) harmless: what would steer the terminal is shown instead. */
public final class Escapes {

    /** Carriage return, backspace, and the sequences for colours, cursor up and erasing a line. */
    private static final Pattern WELCOME = Pattern.compile("[\r\b]|\u001b\\[[0-9;]*[mAK]");

    private Escapes() {}

    /** The text with control characters as {@code \x1b} and bidirectional ones as {@code \u202e}; line ends and tabs stay. */
    public static String visible(String text) {
        if (text.chars().noneMatch(Escapes::steers)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.chars().forEach(c -> {
            if (!steers(c)) {
                safe.append((char) c);
            } else if (c < 0x100) {
                safe.append(String.format("\\x%02x", c));
            } else {
                safe.append(String.format("\\u%04x", c));
            }
        });
        return safe.toString();
    }

    /** The same for what a program prints, where colours, carriage returns and progress lines are welcome. */
    public static String tame(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        Matcher welcome = WELCOME.matcher(text);
        int from = 0;
        while (welcome.find()) {
            safe.append(visible(text.substring(from, welcome.start()))).append(welcome.group());
            from = welcome.end();
        }
        return safe.append(visible(text.substring(from))).toString();
    }

    private static boolean steers(int c) {
        boolean control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7f && c < 0xa0);
        boolean direction = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f;
        return control || direction;
    }
}
