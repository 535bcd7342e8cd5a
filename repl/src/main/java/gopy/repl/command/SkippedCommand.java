package gopy.repl.command;

import gopy.generator.plan.Skipped;
import gopy.repl.session.Session;
import gopy.repl.terminal.TextTable;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists what was not bound. */
@Command(name = "skipped", description = "List what was not bound, why, and where it stands in Go.")
final class SkippedCommand extends SessionCommand {

    SkippedCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        List<Skipped> skipped =
                session.packages().built().map(built -> built.skipped()).orElse(List.of());
        if (skipped.isEmpty()) {
            console.note("nothing is skipped");
            return 0;
        }
        TextTable table = new TextTable("symbol", "why", "where");
        skipped.forEach(
                one -> table.row(one.symbol(), one.reason(), one.position().toString()));
        console.result(table.toString());
        return 0;
    }
}
