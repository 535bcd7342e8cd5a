package gopy.repl.line;

import gopy.repl.line.PythonLexer.Kind;
import gopy.repl.line.PythonLexer.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits Python into its top-level statements, by looking at margins and brackets only. */
public final class PythonStatements {

    /** One statement and the number of its first line, from 1. */
    public record Part(String source, int line) {

        /** Whether it has a body on lines of its own. */
        public boolean compound() {
            return source.indexOf('\n') >= 0
                    && (source.startsWith("@") || HEADS.contains(PythonBlock.firstWord(source)));
        }
    }

    private static final Set<String> HEADS = Set.of(
            "if", "for", "while", "def", "class", "with", "try", "async", "match", "elif", "else", "except", "finally");
    private static final Set<String> CONTINUES = Set.of("elif", "else", "except", "finally");

    private PythonStatements() {}

    public static List<Part> split(String source) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        int line = 1;
        int startLine = 1;
        for (Integer boundary : boundaries(source)) {
            line = startLine + lines(source, start, boundary);
            add(parts, source.substring(start, boundary), startLine);
            start = boundary;
            startLine = line;
        }
        add(parts, source.substring(start), startLine);
        return parts;
    }

    private static void add(List<Part> parts, String text, int line) {
        int skipped = 0;
        String rest = text;
        while (true) {
            int end = rest.indexOf('\n');
            String first = end < 0 ? rest : rest.substring(0, end);
            boolean empty = first.isBlank() || first.stripLeading().startsWith("#");
            if (!empty || end < 0) {
                if (!empty) {
                    parts.add(new Part(rest.stripTrailing(), line + skipped));
                }
                return;
            }
            rest = rest.substring(end + 1);
            skipped++;
        }
    }

    /** Offsets where a new statement begins: at the margin, outside of brackets, strings and continued lines. */
    private static List<Integer> boundaries(String source) {
        List<Integer> starts = new ArrayList<>();
        int depth = 0;
        boolean lineStart = true;
        boolean decorated = false;
        for (Token token : PythonLexer.tokens(source)) {
            boolean code = token.kind() != Kind.SPACE && token.kind() != Kind.NEWLINE && token.kind() != Kind.COMMENT;
            if (lineStart && code && depth == 0) {
                String word = PythonBlock.firstWord(source.substring(token.start(), token.end()));
                if (token.start() > 0 && !decorated && !CONTINUES.contains(word)) {
                    starts.add(token.start());
                }
                decorated = source.charAt(token.start()) == '@';
            }
            depth += token.kind() == Kind.OPERATOR ? PythonBlock.bracket(source.charAt(token.start())) : 0;
            lineStart = token.kind() == Kind.NEWLINE;
        }
        return starts;
    }

    private static int lines(String source, int from, int to) {
        return (int) source.substring(from, to).chars().filter(c -> c == '\n').count();
    }
}
