package gopy.repl.line;

import gopy.repl.line.PythonLexer.Kind;
import gopy.repl.line.PythonLexer.Token;
import java.util.List;
import java.util.Set;

/**
 * How far a piece of Python has come: whether Enter runs it, and how deep the next line is indented. It follows the rule
 * of Python's own shell: a compound statement ends with an empty line. What is wrong counts as complete, so that Python
 * itself says what is wrong.
 */
public record PythonBlock(boolean complete, int indent) {

    private static final int STEP = 4;
    private static final Set<String> LEAVES = Set.of("return", "pass", "break", "continue", "raise");

    /** Says how far a block has come; its text ends where the person pressed Enter. */
    public static PythonBlock of(String source) {
        List<Token> tokens = PythonLexer.tokens(source);
        int depth = 0;
        boolean open = false;
        for (Token token : tokens) {
            open |= token.open();
            depth += token.kind() == Kind.OPERATOR ? bracket(source.charAt(token.start())) : 0;
        }
        String last = source.substring(source.lastIndexOf('\n') + 1);
        int margin = last.length() - last.stripLeading().length();
        if (open) {
            return new PythonBlock(false, 0);
        }
        if (depth > 0) {
            return new PythonBlock(false, opensBracket(last) ? margin + STEP : margin);
        }
        if (continued(source, tokens)) {
            return new PythonBlock(false, margin == 0 ? STEP : margin);
        }
        boolean severalLines = source.indexOf('\n') >= 0;
        if (severalLines && last.isBlank()) {
            return new PythonBlock(true, 0);
        }
        return afterLine(source, tokens, margin, severalLines);
    }

    private static PythonBlock afterLine(String source, List<Token> tokens, int margin, boolean severalLines) {
        if (endsWithColon(source, tokens)) {
            return new PythonBlock(false, margin + STEP);
        }
        String first = source.stripLeading();
        boolean decorated = first.startsWith("@");
        boolean inside = severalLines && (decorated || compound(source));
        if (inside || decorated) {
            boolean leaves = LEAVES.contains(firstWord(source.substring(source.lastIndexOf('\n') + 1)));
            return new PythonBlock(false, leaves ? Math.max(0, margin - STEP) : margin);
        }
        // A clause has to follow, even if all of the first stands on its line.
        boolean complete = severalLines || !firstWord(first).equals("try");
        return new PythonBlock(complete, 0);
    }

    /** Whether the last statement at the margin is one with a body. */
    private static boolean compound(String source) {
        List<PythonStatements.Part> parts = PythonStatements.split(source);
        return !parts.isEmpty() && parts.getLast().compound();
    }

    private static boolean continued(String source, List<Token> tokens) {
        if (tokens.isEmpty()) {
            return false;
        }
        Token last = tokens.getLast();
        return last.kind() == Kind.OPERATOR && source.charAt(last.start()) == '\\';
    }

    private static boolean endsWithColon(String source, List<Token> tokens) {
        for (Token token : tokens.reversed()) {
            if (token.kind() != Kind.SPACE && token.kind() != Kind.COMMENT) {
                return token.kind() == Kind.OPERATOR && source.charAt(token.start()) == ':';
            }
        }
        return false;
    }

    private static boolean opensBracket(String line) {
        return PythonLexer.tokens(line).stream()
                        .filter(token -> token.kind() == Kind.OPERATOR)
                        .mapToInt(token -> bracket(line.charAt(token.start())))
                        .sum()
                > 0;
    }

    static int bracket(char c) {
        return "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
    }

    static String firstWord(String line) {
        String text = line.strip();
        int end = 0;
        while (end < text.length() && Character.isUnicodeIdentifierPart(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
