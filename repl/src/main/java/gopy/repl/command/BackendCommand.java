package gopy.repl.command;

import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Switches the backend of the interpreter in use. */
@Command(name = "backend", description = "Show the backend, or switch to another and replay the session.")
final class BackendCommand extends SessionCommand {

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "capi, cffi or host.")
    private String name = "";

    BackendCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure {
        if (!name.isEmpty()) {
            session.use(session.wantedInterpreter(), name);
        }
        console.result(session.target().backend());
        return 0;
    }
}
