package gopy.repl.command;

import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import picocli.CommandLine.Command;

/** Goes back to a session without packages. */
@Command(name = "unload", description = "Forget the packages and start a worker without them.")
final class UnloadCommand extends SessionCommand {

    UnloadCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure {
        session.packages().unload();
        return 0;
    }
}
