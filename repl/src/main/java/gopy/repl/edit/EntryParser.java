package gopy.repl.edit;

import gopy.repl.line.Lines;
import gopy.repl.line.PythonBlock;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Tells JLine where words are, and whether Enter ends an entry or opens another line. */
final class EntryParser implements Parser {

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.ACCEPT_LINE && !Lines.isCommand(line)) {
            PythonBlock block = PythonBlock.of(line);
            if (!block.complete()) {
                // JLine indents by the number of open brackets: here the number of blanks, since INDENTATION is 1.
                throw new EOFError(-1, cursor, "goes on", "", block.indent(), null);
            }
        }
        return Lines.isCommand(line) ? words(line, cursor) : name(line, cursor);
    }

    /** A command's words, as far as the cursor counts: separated by blanks without a backslash. */
    private static Entry words(String line, int cursor) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < cursor; i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (Character.isWhitespace(line.charAt(i))) {
                if (i > start) {
                    words.add(line.substring(start, i));
                }
                start = i + 1;
            }
        }
        words.add(line.substring(start, cursor));
        return new Entry(line, cursor, words, cursor - start);
    }

    /** The dotted name that ends at the cursor. */
    private static Entry name(String line, int cursor) {
        int start = cursor;
        while (start > 0
                && (Character.isUnicodeIdentifierPart(line.charAt(start - 1)) || line.charAt(start - 1) == '.')) {
            start--;
        }
        return new Entry(line, cursor, List.of(line.substring(start, cursor)), cursor - start);
    }

    /** Words up to the cursor, the last of which is being typed. */
    record Entry(String line, int cursor, List<String> words, int wordCursor) implements CompletingParsedLine {

        @Override
        public String word() {
            return words.getLast();
        }

        @Override
        public int wordIndex() {
            return words.size() - 1;
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return wordCursor;
        }

        @Override
        public int rawWordLength() {
            return wordCursor;
        }
    }
}
