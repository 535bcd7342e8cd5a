package gopy.repl.edit;

import gopy.generator.plan.PythonKeywords;
import gopy.repl.line.Lines;
import gopy.repl.line.PythonLexer;
import gopy.repl.session.Session;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Colours an entry while it is typed, in the terminal's own 16 colours. */
final class EntryHighlighter implements Highlighter {
    private final Session session;

    EntryHighlighter(Session session) {
        this.session = session;
    }

    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        if (!session.console().colored()) {
            return new AttributedString(buffer);
        }
        if (Lines.isCommand(buffer)) {
            return new AttributedString(buffer, AttributedStyle.BOLD);
        }
        Set<String> goNames = session.packages().symbols().all().stream()
                .flatMap(symbol -> Stream.of(symbol.path(), symbol.name()))
                .collect(Collectors.toSet());
        AttributedStringBuilder text = new AttributedStringBuilder();
        for (PythonLexer.Token token : PythonLexer.tokens(buffer)) {
            String piece = buffer.substring(token.start(), token.end());
            text.append(piece, style(token.kind(), piece, goNames));
        }
        return text.toAttributedString();
    }

    private static AttributedStyle style(PythonLexer.Kind kind, String piece, Set<String> goNames) {
        AttributedStyle plain = AttributedStyle.DEFAULT;
        return switch (kind) {
            case STRING -> plain.foreground(AttributedStyle.GREEN);
            case NUMBER -> plain.foreground(AttributedStyle.MAGENTA);
            case COMMENT -> plain.foreground(AttributedStyle.BRIGHT);
            case NAME ->
                PythonKeywords.inPython3(piece)
                        ? plain.foreground(AttributedStyle.BLUE)
                        : goNames.contains(piece) ? plain.foreground(AttributedStyle.CYAN) : plain;
            case OPERATOR, SPACE, NEWLINE -> plain;
        };
    }

    @Override
    public void setErrorPattern(Pattern errorPattern) {}

    @Override
    public void setErrorIndex(int errorIndex) {}
}
