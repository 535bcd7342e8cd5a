package gopy.repl.command;

import gopy.repl.session.ExitCode;
import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs a statement that a replay must not execute again. */
@Command(name = "once", description = "Run a statement that no replay executes again.")
final class OnceCommand extends SessionCommand {

    @Parameters(paramLabel = "STATEMENT", description = "Python.")
    private String statement;

    OnceCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure {
        return session.run(statement, true) ? ExitCode.OK : ExitCode.EVALUATION;
    }
}
