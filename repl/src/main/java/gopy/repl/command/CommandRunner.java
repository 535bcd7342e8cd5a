package gopy.repl.command;

import gopy.generator.Diagnostic;
import gopy.repl.line.Similar;
import gopy.repl.session.ExitCode;
import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import gopy.repl.terminal.Console;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Runs words as commands; every failure becomes text and an exit code. */
public final class CommandRunner {

    /** The parent of the commands in a shell and in scripts. */
    @Command(name = ":", description = "The commands of the shell.")
    static final class Verbs {}

    private final Session session;
    private final Console console;
    private Optional<CommandLine> line = Optional.empty();

    public CommandRunner(Session session) {
        this.session = session;
        this.console = session.console();
    }

    /** The model of the commands, made when first needed. */
    public synchronized CommandLine commandLine() {
        if (line.isEmpty()) {
            CommandLine root = new CommandLine(new Verbs());
            root.setUnmatchedOptionsArePositionalParams(false);
            line = Optional.of(configured(Commands.addTo(root, session), console));
            root.setHelpFactory((command, colours) -> new CommandLine.Help(command, colours) {
                @Override
                public String synopsis(int indent) {
                    return super.synopsis(indent).replaceFirst("^: ", ":");
                }
            });
        }
        return line.get();
    }

    /** Runs a command; {@code interactive} allows unique prefixes of verbs. */
    public int run(List<String> words, boolean interactive) {
        CommandLine root = commandLine();
        try {
            List<String> complete = new ArrayList<>(words);
            complete.set(0, verb(words.getFirst(), interactive, root));
            return root.execute(complete.toArray(String[]::new));
        } catch (Failure e) {
            return report(e, console);
        }
    }

    private static String verb(String word, boolean interactive, CommandLine root) throws Failure {
        if (root.getSubcommands().containsKey(word)) {
            return word;
        }
        List<String> matches = root.getSubcommands().keySet().stream()
                .filter(verb -> verb.startsWith(word))
                .toList();
        if (!interactive || matches.isEmpty()) {
            throw unknown(word, root);
        }
        if (matches.size() > 1) {
            throw Failure.usage(
                    ":" + word + " is the beginning of several commands", ":" + String.join(", :", matches));
        }
        return matches.getFirst();
    }

    static Failure unknown(String word, CommandLine root) {
        String colon = root.getCommand() instanceof Verbs ? ":" : "";
        return Failure.usage(
                "there is no command " + colon + word,
                Similar.to(word, root.getSubcommands().keySet())
                        .map(similar -> "did you mean " + colon + similar + "?")
                        .orElse(colon + "help lists the commands"));
    }

    /** Lets failures of all kinds end as text and an exit code, never as a stack trace. */
    public static CommandLine configured(CommandLine root, Console console) {
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setOut(writer(console.out()));
        root.setErr(writer(console.err()));
        root.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        root.setParameterExceptionHandler((problem, arguments) -> misused(problem, console));
        root.setExecutionExceptionHandler((problem, command, result) -> Failures.report(problem, console));
        return root;
    }

    private static int misused(CommandLine.ParameterException problem, Console console) {
        CommandLine command = problem.getCommandLine();
        if (problem instanceof CommandLine.UnmatchedArgumentException unmatched && command.getParent() == null) {
            String word = unmatched.getUnmatched().getFirst();
            if (!word.startsWith("-")) {
                return report(unknown(word, command), console);
            }
        }
        console.error(problem.getMessage());
        mistyped(problem)
                .flatMap(option ->
                        Similar.to(option, command.getCommandSpec().optionsMap().keySet()))
                .ifPresent(option -> console.note("  did you mean " + option + "?"));
        console.note("  next: " + command.getCommandSpec().qualifiedName().replace(": ", ":") + " --help");
        return ExitCode.USAGE;
    }

    /** The option that the command does not know, without its value. */
    private static Optional<String> mistyped(CommandLine.ParameterException problem) {
        return problem instanceof CommandLine.UnmatchedArgumentException unmatched
                ? unmatched.getUnmatched().stream()
                        .filter(word -> word.startsWith("--"))
                        .map(word -> word.split("=", 2)[0])
                        .findFirst()
                : Optional.empty();
    }

    static int report(Failure failure, Console console) {
        for (Diagnostic diagnostic : failure.diagnostics()) {
            console.error(diagnostic.text());
        }
        return failure.exitCode();
    }

    private static PrintWriter writer(Console.Sink sink) {
        return new PrintWriter(
                new Writer() {
                    @Override
                    public void write(char[] characters, int offset, int length) {
                        sink.write(new String(characters, offset, length));
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                },
                true);
    }
}
