package gopy.repl.line;

import java.util.ArrayList;
import java.util.List;

/** A command line split into words as a POSIX shell does: quotes, backslashes and {@code #} comments; no expansion. */
public final class Words {

    /** A quote that is not closed, or a backslash at the end. */
    public static final class Unfinished extends Exception {
        private static final long serialVersionUID = 1L;

        Unfinished(String message) {
            super(message);
        }
    }

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private int at;

    private Words(String text) {
        this.text = text;
    }

    public static List<String> of(String text) throws Unfinished {
        Words words = new Words(text);
        words.split();
        return List.copyOf(words.words);
    }

    /** The word in a form that {@link #of} reads back as it is. */
    public static String quoted(String word) {
        if (!word.isEmpty() && word.chars().allMatch(Words::plain)) {
            return word;
        }
        return "'" + word.replace("'", "'\\''") + "'";
    }

    private static boolean plain(int c) {
        return Character.isLetterOrDigit(c) || "@%_-+=:,./[]()*".indexOf(c) >= 0;
    }

    private void split() throws Unfinished {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (Character.isWhitespace(c)) {
                end();
            } else if (c == '#' && !inWord) {
                skipComment();
            } else {
                inWord = true;
                take(c);
            }
        }
        end();
    }

    private void take(char c) throws Unfinished {
        switch (c) {
            case '\'' -> single();
            case '"' -> twice();
            case '\\' -> word.append(escaped());
            default -> word.append(c);
        }
    }

    private void single() throws Unfinished {
        int close = text.indexOf('\'', at);
        if (close < 0) {
            throw new Unfinished("the quote ' is not closed");
        }
        word.append(text, at, close);
        at = close + 1;
    }

    private void twice() throws Unfinished {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return;
            }
            if (c == '\\' && at < text.length() && "\\\"$`".indexOf(text.charAt(at)) >= 0) {
                c = text.charAt(at++);
            }
            word.append(c);
        }
        throw new Unfinished("the quote \" is not closed");
    }

    private char escaped() throws Unfinished {
        if (at >= text.length()) {
            throw new Unfinished("a backslash ends the line");
        }
        return text.charAt(at++);
    }

    private void skipComment() {
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
    }

    private void end() {
        if (inWord) {
            words.add(word.toString());
            word.setLength(0);
            inWord = false;
        }
    }
}
