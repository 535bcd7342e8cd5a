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

    @Parameters(arity = "0..*", paramLabel = "FILE.py|ARGS", description = "The script, and after -- its arguments.")
    private List<String> words = new ArrayList<>();

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
        String file = script();
        if (!Files.isReadable(Path.of(file))) {
            throw Failure.of(
                    ExitCode.USAGE,
                    "no-script",
                    "there is no script " + file,
                    "no such file can be read from " + Path.of("").toAbsolutePath(),
                    "name the script first: run FILE.py --package PACKAGE");
        }
        Target target = session.toolbox().target(python, backend);
        List<Path> modules = new ArrayList<>();
        if (!packages.isEmpty()) {
            BuiltModule built = session.toolbox().generator().build(options.request(packages));
            modules.add(built.directory());
        }
        List<String> command = new ArrayList<>(List.of(file));
        command.addAll(words);
        return ScriptRunner.run(new ScriptRunner.Script(
                target.interpreter(), target.backend(), modules, target.environment(), command));
    }

    /** Takes the script out of the words: one that follows {@code --package PACKAGE} stands among the packages. */
    private String script() throws Failure {
        for (String name : packages) {
            if (name.endsWith(".py")) {
                packages.remove(name);
                return name;
            }
        }
        if (words.isEmpty()) {
            throw Failure.usage("there is no script to run", "run FILE.py --package PACKAGE");
        }
        return words.removeFirst();
    }
}
