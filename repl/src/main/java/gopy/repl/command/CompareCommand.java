package gopy.repl.command;

import gopy.repl.session.ExitCode;
import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import gopy.reports.compare.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds one run against another. */
@Command(name = "compare", description = "Compare the binding's costs of two results folders, cell by cell.")
final class CompareCommand extends SessionCommand {

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The results folder of the earlier run.")
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "The results folder of the later run.")
    private Path after;

    @Option(
            names = "--fail-on-regression",
            description = "Exit with 6 when a cell is slower beyond its interval and both runs' noise.")
    private boolean failOnRegression;

    CompareCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure, IOException {
        check(before);
        check(after);
        Comparison comparison = Comparison.of(before, after);
        if (comparison.changes().isEmpty()) {
            throw Failure.of(
                    ExitCode.NOTHING_MEASURED,
                    "nothing-to-compare",
                    "the two runs have no cell in common",
                    "",
                    "bench the same workloads on the same interpreters");
        }
        comparison.table().lines().forEach(console::result);
        return failOnRegression && comparison.regressed() ? ExitCode.REGRESSION : ExitCode.OK;
    }

    private static void check(Path folder) throws Failure {
        if (!Files.isRegularFile(folder.resolve("results.csv"))) {
            throw Failure.usage(folder + " has no results.csv", "bench --out " + folder);
        }
    }
}
