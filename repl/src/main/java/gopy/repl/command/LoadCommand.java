package gopy.repl.command;

import gopy.generator.build.BuiltModule;
import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Binds packages and imports them. */
@Command(name = "load", description = "Bind Go packages, import them, and rebuild when their source is saved.")
final class LoadCommand extends SessionCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "PACKAGE",
            description = "A folder, an import path, PATH@version or a standard package.")
    private List<String> packages;

    @Mixin
    private BuildOptions options;

    LoadCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure {
        BuiltModule built = session.packages().add(options.request(packages));
        Built.say(console, built);
        return 0;
    }
}
