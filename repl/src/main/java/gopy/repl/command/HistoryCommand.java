package gopy.repl.command;

import gopy.bench.host.Statement;
import gopy.repl.session.Session;
import picocli.CommandLine.Command;

/** Lists the statements of the session. */
@Command(name = "history", description = "List the session's statements, as a replay would execute them.")
final class HistoryCommand extends SessionCommand {

    HistoryCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        for (Statement statement : session.statements()) {
            String remark =
                    statement.leftOut() ? "  # left out: it kills its worker" : statement.once() ? "  # once" : "";
            console.result("[" + statement.number() + "] "
                    + statement.source().stripTrailing().replace("\n", "\n    ") + remark);
        }
        return 0;
    }
}
