package gopy.repl;

import gopy.repl.command.CommandRunner;
import gopy.repl.command.Commands;
import gopy.repl.command.Failures;
import gopy.repl.session.Session;
import gopy.repl.terminal.ColorChoice;
import gopy.repl.terminal.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;

/** Starts the program. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        useUtf8();
        int status = run(arguments);
        System.out.flush();
        System.err.flush();
        System.exit(status);
    }

    /** Numbers look the same everywhere, and Go and Python write UTF-8. */
    static void useUtf8() {
        Locale.setDefault(Locale.ROOT);
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8));
    }

    private static int run(String[] arguments) {
        Console console = Console.standard(color(arguments));
        try (Session session = new Session(console)) {
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(session::close));
            if (arguments.length == 0 && console.terminal()) {
                return new Shell(session, new CommandRunner(session)).run();
            }
            CommandLine line = Commands.addTo(new CommandLine(new Program(session)), session);
            CommandRunner.configured(line, console);
            return line.execute(arguments);
        } catch (RuntimeException | Error e) {
            return Failures.report(e, console);
        }
    }

    /** Needed before anything is parsed, because the parser's own messages have colours too. */
    private static ColorChoice color(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String value = arguments[i].startsWith("--color=")
                    ? arguments[i].substring("--color=".length())
                    : arguments[i].equals("--color") && i + 1 < arguments.length ? arguments[i + 1] : "";
            for (ColorChoice choice : ColorChoice.values()) {
                if (choice.toString().equals(value)) {
                    return choice;
                }
            }
        }
        return ColorChoice.AUTO;
    }
}
