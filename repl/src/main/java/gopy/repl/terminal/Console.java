package gopy.repl.terminal;

import java.io.PrintStream;

/**
 * Where the program writes: results to stdout, everything else to stderr. {@link #result}, {@link #note} and the like
 * escape what would steer a terminal; {@link #program} passes on what a program wrote:
 * byte for byte, but on a terminal only colours and the like get through.
 */
public final class Console {

    /** Takes finished text; the shell prints it above a prompt that is being edited. */
    @FunctionalInterface
    public interface Sink {
        void write(String text);
    }

    private final boolean colored;
    private final boolean terminal;
    private volatile Sink out;
    private volatile Sink err;

    public Console(Sink out, Sink err, boolean colored, boolean terminal) {
        this.out = out;
        this.err = err;
        this.colored = colored;
        this.terminal = terminal;
    }

    public static Console standard(ColorChoice choice) {
        boolean terminal = System.console() != null && System.console().isTerminal();
        boolean colored = choice.colored(terminal, System.getenv());
        return new Console(sink(System.out), sink(System.err), colored, terminal);
    }

    private static Sink sink(PrintStream stream) {
        return text -> {
            stream.print(text);
            stream.flush();
        };
    }

    public void redirect(Sink newOut, Sink newErr) {
        out = newOut;
        err = newErr;
    }

    public Sink out() {
        return out;
    }

    public Sink err() {
        return err;
    }

    public boolean terminal() {
        return terminal;
    }

    public boolean colored() {
        return colored;
    }

    public String styled(Style style, String text) {
        return colored ? style.on(text) : text;
    }

    /** One line of result. */
    public void result(String text) {
        out.write(Escapes.visible(text) + "\n");
    }

    /** One line of result in a colour. */
    public void result(Style style, String text) {
        out.write(styled(style, Escapes.visible(text)) + "\n");
    }

    /** What a program wrote to its stdout. */
    public void program(String text) {
        out.write(terminal ? Escapes.tame(text) : text);
    }

    /** What a program wrote to its stderr. */
    public void programError(String text) {
        err.write(terminal ? Escapes.tame(text) : text);
    }

    /** Something worth knowing that is no result. */
    public void note(String text) {
        err.write(styled(Style.FAINT, Escapes.visible(text)) + "\n");
    }

    public void warning(String text) {
        err.write(styled(Style.WARN, Escapes.visible(text)) + "\n");
    }

    public void error(String text) {
        err.write(styled(Style.BAD, Escapes.visible(text)) + "\n");
    }
}
