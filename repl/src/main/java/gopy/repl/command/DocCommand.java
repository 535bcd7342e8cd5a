package gopy.repl.command;

import gopy.repl.session.ExitCode;
import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import gopy.repl.session.Symbol;
import gopy.repl.terminal.Style;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows documentation. */
@Command(name = "doc", description = "Show the documentation of a Go symbol or of any Python expression.")
final class DocCommand extends SessionCommand {

    @Parameters(paramLabel = "NAME", description = "Such as simple.Add, Add or str.join.")
    private String name;

    DocCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure {
        Optional<Symbol> symbol = Lookup.find(session, name);
        if (symbol.isPresent()) {
            console.result(
                    Style.HEADING, symbol.get().path() + " " + symbol.get().signature());
            console.result(symbol.get().documentation().stripTrailing());
            if (symbol.get().position().known()) {
                console.note(symbol.get().position().toString());
            }
            return ExitCode.OK;
        }
        String documentation = session.startedWorker().doc(name);
        if (documentation.isBlank()) {
            Lookup.require(session, name);
        }
        console.result(documentation.stripTrailing());
        return ExitCode.OK;
    }
}
