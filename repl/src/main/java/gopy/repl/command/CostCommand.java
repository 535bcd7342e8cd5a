package gopy.repl.command;

import gopy.bench.BenchRequest;
import gopy.bench.BenchSummary;
import gopy.bench.Effort;
import gopy.generator.BuildRequest;
import gopy.generator.build.BuiltModule;
import gopy.repl.session.Session;
import gopy.reports.cost.CallCosts;
import gopy.reports.statistics.Evidence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures where the time of one call goes. */
@Command(
        name = "cost",
        description = "Measure what a call is made of: loop, Python call, FFI, crossing, arguments, copies, body.")
final class CostCommand extends SessionCommand {

    @Parameters(index = "0", paramLabel = "FUNCTION", description = "Such as simple.Add.")
    private String name;

    @Parameters(
            index = "1..*",
            paramLabel = "ARGUMENT",
            description = "Python expressions; without any, values by the parameters' types. n is the size.")
    private List<String> arguments = new ArrayList<>();

    @Option(names = "--package", paramLabel = "PACKAGE", description = "Load a package first; several times.")
    private List<String> packages = new ArrayList<>();

    @Option(
            names = "--size",
            paramLabel = "N",
            description = "Elements of collections; several times. 1000 if not given.")
    private List<Long> sizes = new ArrayList<>();

    @Option(names = "--python", paramLabel = "NAME", description = "An interpreter or all; several times.")
    private List<String> hosts = new ArrayList<>();

    @Option(names = "--all-backends", description = "Every backend of each interpreter.")
    private boolean allBackends;

    @Option(names = "--quick", description = "A look instead of a measurement.")
    private boolean quick;

    @Option(names = "--out", paramLabel = "DIR", description = "The results folder.")
    private Path out;

    CostCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Exception {
        if (!packages.isEmpty()) {
            session.packages().load(BuildRequest.of(packages.toArray(String[]::new)));
        }
        Asked asked = Asked.of(session, name, arguments);
        BuiltModule built = asked.withLadder(session);
        boolean sized = asked.arguments().stream().anyMatch(argument -> argument.matches(".*\\bn\\b.*"));
        BenchRequest request = new BenchRequest(
                hosts.isEmpty() ? List.of(session.target().interpreter().name()) : hosts,
                allBackends,
                List.of(),
                quick ? Effort.QUICK : Effort.BARS,
                Optional.empty(),
                OptionalLong.empty(),
                Optional.ofNullable(out));
        Measuring.Measured measured = Measuring.run(
                session, request, asked.cost(built, sizes.isEmpty() ? List.of(sized ? 1000L : 1L) : sizes), built);
        BenchSummary summary = measured.summary();
        console.result(asked.path() + "(" + String.join(", ", asked.arguments()) + ")");
        CallCosts.of(Evidence.read(summary.folder())).table().lines().forEach(console::result);
        console.result(summary.folder().toString());
        return measured.exitCode();
    }
}
