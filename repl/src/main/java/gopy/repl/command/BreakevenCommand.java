package gopy.repl.command;

import gopy.bench.BenchRequest;
import gopy.bench.BenchSummary;
import gopy.bench.Effort;
import gopy.bench.Expression;
import gopy.generator.BuildRequest;
import gopy.generator.build.BuiltModule;
import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import gopy.reports.cost.BreakEven;
import gopy.reports.statistics.Evidence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the size from which Go pays. */
@Command(
        name = "breakeven",
        description = "Find the size from which a Go function is quicker than a Python version of it.")
final class BreakevenCommand extends SessionCommand {

    private static final List<Long> SIZES = List.of(1L, 4L, 16L, 64L, 256L, 1024L, 8192L, 65536L);

    @Parameters(index = "0", paramLabel = "FUNCTION", description = "Such as slices.IntSum.")
    private String name;

    @Parameters(
            index = "1..*",
            paramLabel = "ARGUMENT",
            description = "Python expressions in n, the size; without any, values by the parameters' types.")
    private List<String> arguments = new ArrayList<>();

    @Option(
            names = "--against",
            required = true,
            paramLabel = "FILE.py",
            description = "A file with a Python function of the same name.")
    private Path against;

    @Option(names = "--package", paramLabel = "PACKAGE", description = "Load a package first; several times.")
    private List<String> packages = new ArrayList<>();

    @Option(names = "--size", paramLabel = "N", description = "Sizes to try, in place of the usual ones.")
    private List<Long> sizes = new ArrayList<>();

    @Option(names = "--python", paramLabel = "NAME", description = "An interpreter or all; several times.")
    private List<String> hosts = new ArrayList<>();

    @Option(names = "--quick", description = "A look instead of a measurement.")
    private boolean quick;

    @Option(names = "--out", paramLabel = "DIR", description = "The results folder.")
    private Path out;

    BreakevenCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Exception {
        if (!Files.isRegularFile(against)) {
            throw Failure.usage("there is no file " + against, "--against FILE.py");
        }
        if (!packages.isEmpty()) {
            session.packages().load(BuildRequest.of(packages.toArray(String[]::new)));
        }
        Asked asked = Asked.of(session, name, arguments);
        BuiltModule built = session.packages().built().orElseThrow();
        BenchRequest request = new BenchRequest(
                hosts.isEmpty() ? List.of(session.target().interpreter().name()) : hosts,
                false,
                List.of(),
                quick ? Effort.QUICK : Effort.BARS,
                Optional.empty(),
                OptionalLong.empty(),
                Optional.ofNullable(out));
        Measuring.Measured measured = Measuring.run(session, request, expression(asked, built), built);
        BenchSummary summary = measured.summary();
        Evidence evidence = Evidence.read(summary.folder());
        BreakEven.table(evidence).lines().forEach(console::result);
        BreakEven.sentences(evidence).forEach(console::result);
        console.result(summary.folder().toString());
        return measured.exitCode();
    }

    /** Arguments are made before the timing, so that both versions get the same objects. */
    private Expression expression(Asked asked, BuiltModule built) {
        StringBuilder setup = new StringBuilder();
        List<String> names = new ArrayList<>();
        for (String argument : asked.arguments()) {
            names.add("_gopy_argument" + names.size());
            setup.append(names.getLast()).append(" = ").append(argument).append('\n');
        }
        return new Expression(
                asked.path() + "(" + String.join(", ", names) + ")",
                setup.toString(),
                List.copyOf(built.modules().values()),
                Optional.of(against),
                sizes.isEmpty() ? SIZES : sizes);
    }
}
