package gopy.repl.command;

import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Switches the interpreter. */
@Command(name = "use", description = "Switch to another interpreter and replay the session there.")
final class UseCommand extends SessionCommand {

    @Parameters(paramLabel = "NAME", description = "python2.7, python3.13, pypy2, pypy3, graalpy or a path.")
    private String name;

    @Option(names = "--backend", paramLabel = "NAME", description = "capi, cffi or host; by default the usual one.")
    private String backend = "";

    UseCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure {
        session.use(name, backend);
        return 0;
    }
}
