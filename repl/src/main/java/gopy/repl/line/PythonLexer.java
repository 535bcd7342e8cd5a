package gopy.repl.line;

import java.util.ArrayList;
import java.util.List;

/** Splits Python into coloured pieces and knows what is still open at the end. It accepts anything. */
public final class PythonLexer {

    /** What a piece is. */
    public enum Kind {
        NAME,
        NUMBER,
        STRING,
        COMMENT,
        OPERATOR,
        SPACE,
        NEWLINE
    }

    /** A piece of the source; {@code open} for a string without its closing quotes. */
    public record Token(Kind kind, int start, int end, boolean open) {}

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private PythonLexer(String source) {
        this.source = source;
    }

    public static List<Token> tokens(String source) {
        PythonLexer lexer = new PythonLexer(source);
        while (lexer.at < source.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        int start = at;
        char c = source.charAt(at);
        if (c == '\n') {
            at++;
            add(Kind.NEWLINE, start);
        } else if (Character.isWhitespace(c)) {
            at = run(start, k -> Character.isWhitespace(k) && k != '\n');
            add(Kind.SPACE, start);
        } else if (c == '#') {
            at = run(start, k -> k != '\n');
            add(Kind.COMMENT, start);
        } else if (c == '"' || c == '\'') {
            string(start);
        } else if (Character.isDigit(c)) {
            at = run(start, k -> Character.isLetterOrDigit(k) || k == '.' || k == '_');
            add(Kind.NUMBER, start);
        } else if (Character.isUnicodeIdentifierStart(c) || c == '_') {
            name(start);
        } else {
            at += c == '\\' && at + 1 < source.length() ? 2 : 1;
            add(Kind.OPERATOR, start);
        }
    }

    private void name(int start) {
        at = run(start, k -> Character.isUnicodeIdentifierPart(k) || k == '_');
        boolean quote = at < source.length() && (source.charAt(at) == '"' || source.charAt(at) == '\'');
        if (quote && at - start <= 2 && source.substring(start, at).matches("(?i)[bruft]{1,2}")) {
            string(start);
        } else {
            add(Kind.NAME, start);
        }
    }

    private void string(int start) {
        char quote = source.charAt(at);
        String triple = String.valueOf(quote).repeat(3);
        String close = source.startsWith(triple, at) ? triple : String.valueOf(quote);
        at += close.length();
        while (at < source.length()) {
            if (source.startsWith(close, at)) {
                at += close.length();
                add(Kind.STRING, start);
                return;
            }
            if (close.length() == 1 && source.charAt(at) == '\n') {
                add(Kind.STRING, start);
                return;
            }
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        at = source.length();
        tokens.add(new Token(Kind.STRING, start, at, close.length() == 3));
    }

    private int run(int from, java.util.function.IntPredicate part) {
        int end = from;
        while (end < source.length() && part.test(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private void add(Kind kind, int start) {
        at = Math.min(at, source.length());
        tokens.add(new Token(kind, start, at, false));
    }
}
