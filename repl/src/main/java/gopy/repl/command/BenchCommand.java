package gopy.repl.command;

import gopy.bench.BenchRequest;
import gopy.bench.BenchSummary;
import gopy.repl.session.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures. */
@Command(
        name = "bench",
        description = "Measure the workloads on the interpreters found; raw samples go to a results folder.")
final class BenchCommand extends SessionCommand {

    @Parameters(
            arity = "0..*",
            paramLabel = "WORKLOAD",
            description = "call, copy, parallel or a case such as copy/array.")
    private List<String> workloads = new ArrayList<>();

    @Option(names = "--quick", description = "A look instead of a measurement.")
    private boolean quick;

    @Option(names = "--python", paramLabel = "NAME", description = "An interpreter, jmh or all; several times.")
    private List<String> hosts = new ArrayList<>();

    @Option(names = "--all-backends", description = "Every backend of each interpreter.")
    private boolean allBackends;

    @Option(
            names = "--budget",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "Such as 60s or 5m.")
    private Duration budget;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "The seed of the order.")
    private Long seed;

    @Option(names = "--out", paramLabel = "DIR", description = "The results folder.")
    private Path out;

    BenchCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Exception {
        BenchRequest request = new BenchRequest(
                hosts,
                allBackends,
                workloads,
                quick,
                Optional.ofNullable(budget),
                seed == null ? OptionalLong.empty() : OptionalLong.of(seed),
                Optional.ofNullable(out));
        BenchSummary summary = Measuring.run(session, request);
        console.result(summary.folder().toString());
        console.note(summary.samples() + " samples; next: report " + summary.folder());
        return summary.exitCode();
    }
}
