package gopy.repl.command;

import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Turns rebuilding on save on or off. */
@Command(name = "watch", description = "Rebuild when the source is saved: on or off.")
final class WatchCommand extends SessionCommand {

    /** What can be said. */
    enum Choice {
        on,
        off
    }

    @Parameters(arity = "0..1", paramLabel = "on|off", description = "Without it, says which.")
    private Choice choice;

    WatchCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure {
        if (choice != null) {
            session.packages().watch(choice == Choice.on);
        }
        console.result("watch " + (session.packages().watching() ? "on" : "off"));
        return 0;
    }
}
