package gopy.repl.terminal;

/** The few of the 16 colours that the program uses; nothing relies on colour alone. */
public enum Style {
    PLAIN("0"),
    FAINT("90"),
    HEADING("1"),
    GOOD("32"),
    BAD("31"),
    WARN("33"),
    NAME("36");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    public String on(String text) {
        return "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
