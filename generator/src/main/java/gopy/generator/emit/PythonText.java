package gopy.generator.emit;

import gopy.generator.plan.PythonNames;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Python literals that mean the same in Python 2 and 3, in a file that declares UTF-8. */
final class PythonText {
    private PythonText() {}

    /**
     * A text as one literal. Characters that cannot be seen (controls of direction and the like) are spelled out:
     * text from Go source must not change how the file reads.
     */
    static String quote(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(c -> literal.append(escape(c)));
        return literal.append('"').toString();
    }

    private static String escape(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default -> {
                if (c < ' ' || c == 127) {
                    yield String.format(Locale.ROOT, "\\x%02x", c);
                }
                // Python 2 has no \\u in its plain literals, so the doc shows the escape itself.
                yield visible(c) ? Character.toString(c) : String.format(Locale.ROOT, "\\\\u%04x", c);
            }
        };
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** What assigns to a name of the module, or reads it: Python 2 has no identifiers that are not ASCII. */
    static String global(String name) {
        return PythonNames.writable(name) ? name : "globals()[" + quote(name) + "]";
    }

    /** The same for a name of the class whose body it stands in. */
    static String local(String name) {
        return PythonNames.writable(name) ? name : "locals()[" + quote(name) + "]";
    }

    /** A text as an argument: a literal for each of its lines, in parentheses when there are several. */
    static String argument(String text, int indent) {
        List<String> lines = List.of(text.split("(?<=\n)"));
        if (lines.size() == 1) {
            return quote(text);
        }
        String margin = " ".repeat(indent);
        return lines.stream()
                .map(line -> margin + "    " + quote(line))
                .collect(Collectors.joining("\n", "(\n", "\n" + margin + ")"));
    }

    /**
     * The documentation of a module or class: for a module a doc string if Python keeps that as it is, else an assignment.
     * Python 3.13 takes indentation out of doc strings, and in a class the quotes that end one would stand at the margin.
     */
    static String documentation(String text, int indent) {
        boolean plain = indent == 0
                && !text.isEmpty()
                && text.lines().noneMatch(l -> l.startsWith(" ") || l.startsWith("\t"))
                && text.codePoints().allMatch(c -> c == '\n' || c >= ' ' && c != '\\' && c != 127 && visible(c))
                && !text.contains("\"\"\"")
                && !text.endsWith("\"");
        return plain ? "\"\"\"" + text + "\"\"\"" : "__doc__ = " + argument(text, indent);
    }

    /** The literal of a constant text, whose bytes need not be UTF-8. */
    static String constant(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.codePoints().allMatch(c -> c < 127 || visible(c))) {
                return quote(text);
            }
        } catch (CharacterCodingException e) {
            // Not UTF-8: the bytes are spelled out.
        }
        StringBuilder literal = new StringBuilder("_gopy.decode(b\"");
        for (byte b : bytes) {
            boolean plain = b >= ' ' && b < 127 && b != '"' && b != '\\';
            literal.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "\\x%02x", b & 0xff));
        }
        return literal.append("\")").toString();
    }
}
