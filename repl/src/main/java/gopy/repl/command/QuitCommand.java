package gopy.repl.command;

import gopy.repl.session.Session;
import picocli.CommandLine.Command;

/** Ends the shell. */
@Command(name = "quit", description = "End the shell.")
final class QuitCommand extends SessionCommand {

    QuitCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        session.leave();
        return 0;
    }
}
