package gopy.generator.emit;

/** Go literals. */
final class GoText {
    private GoText() {}

    /** A Go string literal in ASCII. */
    static String quote(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                literal.append('\\').append((char) c);
            } else if (c >= ' ' && c < 127) {
                literal.append((char) c);
            } else {
                literal.append(String.format("\\U%08x", c));
            }
        });
        return literal.append('"').toString();
    }
}
