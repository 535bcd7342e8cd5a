package gopy.repl.command;

import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import picocli.CommandLine.Command;

/** Rebuilds now. */
@Command(name = "reload", description = "Rebuild the packages now and replay the session.")
final class ReloadCommand extends SessionCommand {

    ReloadCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure {
        Built.say(console, session.packages().reload());
        return 0;
    }
}
