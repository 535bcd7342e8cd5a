package gopy.repl.command;

import gopy.generator.build.BuiltModule;
import gopy.repl.session.ExitCode;
import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes importable modules into a folder. */
@Command(name = "build", description = "Write importable Python modules into a folder, for use without the workbench.")
final class BuildCommand extends SessionCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "PACKAGE",
            description = "A folder, an import path, PATH@version or a standard package.")
    private List<String> packages;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder to put on PYTHONPATH.")
    private Path output;

    @Option(
            names = "--python",
            paramLabel = "NAME",
            description = "An interpreter it is for, several times or all; by default python3 on PATH.")
    private List<String> pythons = new ArrayList<>();

    @Option(names = "--backend", paramLabel = "NAME", description = "capi or cffi; by default the usual one of each.")
    private String backend = "";

    @Mixin
    private BuildOptions options;

    BuildCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Exception {
        if (output.toString().isEmpty()) {
            throw Failure.usage("-o has an empty name", "-o DIR");
        }
        List<String> wanted = pythons.isEmpty() ? List.of("python3") : pythons;
        for (String name : wanted) {
            if (!name.equals("all")) {
                session.toolbox().target(name, backend);
            }
        }
        BuiltModule built = session.toolbox()
                .interruptible()
                .call(() -> session.toolbox().generator().build(options.request(packages)));
        built.notes().forEach(note -> console.note(note.text()));
        Export export = new Export(session, built, output);
        boolean whole = export.write(wanted, backend);
        built.modules().forEach((path, module) -> console.result(module + "  " + path));
        return whole ? ExitCode.OK : ExitCode.SOME_CELLS_FAILED;
    }
}
