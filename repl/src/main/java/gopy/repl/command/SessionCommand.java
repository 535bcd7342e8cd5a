package gopy.repl.command;

import gopy.repl.session.Session;
import gopy.repl.terminal.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command has: a session to work on and {@code --help}. */
abstract class SessionCommand implements Callable<Integer> {

    protected final Session session;
    protected final Console console;

    @Spec
    protected CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    SessionCommand(Session session) {
        this.session = session;
        this.console = session.console();
    }
}
