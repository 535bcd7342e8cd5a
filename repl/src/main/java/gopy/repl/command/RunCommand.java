package gopy.repl.command;

import gopy.bench.host.ScriptRunner;
import gopy.generator.build.BuiltModule;
import gopy.repl.session.ExitCode;
import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import gopy.repl.session.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a script with packages bound. */
@Command(
        name = "run",
        description = "Bind packages and run a Python script with them; its streams and exit status are left alone.")
final class RunCommand extends SessionCommand {

    @Parameters(index = "0", paramLabel = "FILE.py", description = "The script.")
    private Path file;

    @Parameters(index = "1..*", paramLabel = "ARGS", description = "The script's arguments, after --.")
    private List<String> arguments = new ArrayList<>();

    @Option(names = "--package", paramLabel = "PACKAGE", arity = "1..*", description = "What to bind, several times.")
    private List<String> packages = new ArrayList<>();

    @Option(names = "--python", paramLabel = "NAME", description = "The interpreter; by default python3 on PATH.")
    private String python = "python3";

    @Option(names = "--backend", paramLabel = "NAME", description = "capi, cffi or host; by default the usual one.")
    private String backend = "";

    @Mixin
    private BuildOptions options;

    RunCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Exception {
        if (!Files.isReadable(file)) {
            throw Failure.of(ExitCode.USAGE, "no-script", "there is no script " + file, "", "");
        }
        Target target = session.toolbox().target(python, backend);
        List<Path> modules = new ArrayList<>();
        if (!packages.isEmpty()) {
            BuiltModule built = session.toolbox().generator().build(options.request(packages));
            modules.add(built.directory());
        }
        List<String> command = new ArrayList<>(List.of(file.toString()));
        command.addAll(arguments);
        return ScriptRunner.run(new ScriptRunner.Script(
                target.interpreter(), target.backend(), modules, target.environment(), command));
    }
}
