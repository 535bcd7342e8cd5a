package gopy.repl.command;

import gopy.generator.interpreter.Interpreter;
import gopy.repl.session.ExitCode;
import gopy.repl.session.Failure;
import gopy.repl.session.Probes;
import gopy.repl.session.Session;
import gopy.repl.session.Target;
import gopy.repl.terminal.TextTable;
import java.util.HashSet;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Evaluates one expression everywhere. */
@Command(name = "all", description = "Evaluate an expression in every interpreter and backend, side by side.")
final class AllCommand extends SessionCommand {

    @Parameters(paramLabel = "EXPRESSION", description = "Python; the loaded packages are imported.")
    private String expression;

    AllCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        TextTable table = new TextTable("interpreter", "value", "type", "first ms", "again ms");
        Set<String> answers = new HashSet<>();
        boolean failed = false;
        for (Interpreter interpreter : session.toolbox().discover()) {
            for (String backend : interpreter.backends()) {
                try {
                    Target target = session.toolbox().target(interpreter.name(), backend);
                    Probes.Answer answer = Probes.ask(target, session.packages().built(), expression);
                    answers.add(answer.value());
                    table.row(target.label(), answer.value(), answer.type(), answer.first(), answer.again());
                } catch (Failure e) {
                    failed = true;
                    table.row(Target.shortName(interpreter.name()) + "/" + backend, e.getMessage(), "-", "-", "-");
                }
            }
        }
        console.result(table.toString());
        if (answers.size() > 1) {
            console.warning("the answers differ");
            return ExitCode.RESULTS_DIFFER;
        }
        return failed ? ExitCode.SOME_CELLS_FAILED : ExitCode.OK;
    }
}
