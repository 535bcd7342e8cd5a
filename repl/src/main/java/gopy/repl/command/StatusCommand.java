package gopy.repl.command;

import gopy.generator.BuildRequest;
import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import gopy.repl.session.Target;
import java.util.List;
import picocli.CommandLine.Command;

/** Says where the session stands. */
@Command(name = "status", description = "Show the interpreter, the packages, the worker and the watch.")
final class StatusCommand extends SessionCommand {

    StatusCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure {
        Target target = session.target();
        console.result("interpreter  " + target.interpreter().name() + " "
                + target.interpreter().version() + ", backend " + target.backend());
        List<String> packages =
                session.packages().request().map(BuildRequest::packages).orElse(List.of());
        console.result("packages     " + (packages.isEmpty() ? "none" : String.join(" ", packages)));
        session.packages().built().ifPresent(built -> {
            console.result("modules      " + String.join(", ", built.modules().values()) + " in " + built.directory());
            console.result("not bound    " + built.skipped().size());
        });
        String worker = session.worker()
                .map(w -> "process " + w.pid() + (w.alive() ? "" : ", dead"))
                .orElse("not started");
        console.result("worker       " + worker);
        console.result("statements   " + session.statements().size());
        console.result("watch        " + (session.packages().watching() ? "on" : "off") + ", "
                + session.packages().mark().name().toLowerCase(java.util.Locale.ROOT));
        return 0;
    }
}
