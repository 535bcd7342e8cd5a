package gopy.repl.command;

import gopy.bench.ResultsFolders;
import gopy.repl.session.ExitCode;
import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import gopy.reports.NothingMeasured;
import gopy.reports.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the report of a run. */
@Command(name = "report", description = "Make charts and a self-contained page from a results folder.")
final class ReportCommand extends SessionCommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "A results folder; by default that of the newest run.")
    private Path results;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where to write; by default beside the results.")
    private Path output;

    ReportCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure, IOException {
        Path folder = results != null ? results : newest();
        if (!Files.isRegularFile(folder.resolve("results.csv"))) {
            throw Failure.usage(folder + " has no results.csv", "bench --out " + folder);
        }
        try {
            console.result(Reports.write(folder, output != null ? output : folder)
                    .page()
                    .toString());
            return ExitCode.OK;
        } catch (NothingMeasured e) {
            throw Failure.of(ExitCode.NOTHING_MEASURED, "nothing-measured", e.getMessage(), "", "bench --quick");
        }
    }

    private static Path newest() throws Failure, IOException {
        Optional<Path> latest = ResultsFolders.latest();
        return latest.orElseThrow(() -> Failure.usage("there is no run yet", "bench --quick"));
    }
}
