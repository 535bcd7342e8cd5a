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

    /** The same, except that quotes and brackets inside a word stay as they are, blanks between them too: for Python. */
    static List<String> aroundPython(String text) throws Unfinished {
        List<String> words = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (PythonLexer.Token token : PythonLexer.tokens(text)) {
            depth += token.kind() == PythonLexer.Kind.OPERATOR ? PythonBlock.bracket(text.charAt(token.start())) : 0;
            if (token.kind() == PythonLexer.Kind.SPACE && depth == 0) {
                addPython(words, text.substring(start, token.start()));
                start = token.end();
            }
        }
        addPython(words, text.substring(start));
        return List.copyOf(words);
    }

    private static void addPython(List<String> words, String word) throws Unfinished {
        if (!word.isEmpty()) {
            words.addAll("'\"".indexOf(word.charAt(0)) >= 0 ? of(word) : List.of(word));
        }
    }

    /** The word in a form that {@link #of} reads back as it is. */
    public static String quoted(String word) {
        if (!word.isEmpty() && word.chars().allMatch(Words::plain)) {
            return word;
        }
        return "'" + word.replace("'", "'\\''") + "'";
    }

    /** The word with backslashes: what {@link #of} reads back, and what can be typed on. */
    public static String escaped(String word) {
        StringBuilder text = new StringBuilder();
        word.chars().forEach(c -> text.append(plain(c) || c == '~' ? "" : "\\").append((char) c));
        return text.toString();
    }

    /** What is typed so far of a word with backslashes. */
    public static String unescaped(String typed) {
        return typed.replaceAll("\\\\(.)", "$1");
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
