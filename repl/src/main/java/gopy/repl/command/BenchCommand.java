package gopy.repl.command;

import gopy.bench.Bench;
import gopy.bench.BenchRequest;
import gopy.bench.BenchSummary;
import gopy.bench.Effort;
import gopy.bench.Expression;
import gopy.bench.result.Variant;
import gopy.bench.workload.Workload;
import gopy.generator.BuildRequest;
import gopy.generator.Cache;
import gopy.generator.Home;
import gopy.generator.build.BuiltModule;
import gopy.repl.line.Similar;
import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import gopy.repl.session.Symbol;
import gopy.repl.terminal.TextTable;
import gopy.reports.bars.BarTable;
import gopy.reports.bars.Judgements;
import gopy.reports.cost.ArgumentCosts;
import gopy.reports.statistics.Caller;
import gopy.reports.statistics.Evidence;
import gopy.reports.statistics.Interval;
import gopy.reports.statistics.Term;
import gopy.reports.table.Quantity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures. */
@Command(
        name = "bench",
        description = "Measure workloads, or an expression over loaded packages; raw samples go to a results folder.")
final class BenchCommand extends SessionCommand {

    private static final String BARS = "bars";

    @Parameters(
            arity = "0..*",
            paramLabel = "WHAT",
            description =
                    "batch, bulk, call, cold, copy, parallel, rebuild, scale, a case such as copy/array; bars for what the project promises; or one Python expression.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--package", paramLabel = "PACKAGE", description = "Load a package first; several times.")
    private List<String> packages = new ArrayList<>();

    @Option(names = "--setup", paramLabel = "STATEMENTS", description = "Python to run before an expression is timed.")
    private String setup = "";

    @Option(
            names = "--against",
            paramLabel = "FILE.py",
            description = "Time the functions of this file too, in place of the packages' of the same names.")
    private Path against;

    @Option(names = "--size", paramLabel = "N", description = "Values of n in an expression; several times.")
    private List<Long> sizes = new ArrayList<>();

    @Option(
            names = "--arg",
            paramLabel = "NAME=FORMS",
            description = "Time a function with one argument as copy, borrow, handle, buffer.")
    private String varied;

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

    private boolean bars;

    BenchCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Exception {
        if (!packages.isEmpty()) {
            session.packages().load(BuildRequest.of(packages.toArray(String[]::new)));
        }
        Set<String> known = workloads();
        bars = words.remove(BARS);
        Measuring.Measured measured = varied != null
                ? argument()
                : known.containsAll(words)
                        ? Measuring.run(session, request(words))
                        : expression(String.join(" ", words), known);
        BenchSummary summary = measured.summary();
        Evidence evidence = Evidence.read(summary.folder());
        if (varied != null) {
            ArgumentCosts.table(evidence).lines().forEach(console::result);
        } else if (bars) {
            BarTable.of(Judgements.of(evidence)).lines().forEach(console::result);
        } else {
            table(evidence).ifPresent(console::result);
        }
        console.result(summary.folder().toString());
        console.note((summary.run().interrupted() ? "partial: " : "") + summary.samples() + " samples; next: "
                + (console.terminal() ? ":" : "") + "report " + summary.folder());
        return measured.exitCode();
    }

    private BenchRequest request(List<String> workloads) {
        return new BenchRequest(
                hosts,
                allBackends,
                workloads,
                bars ? Effort.BARS : quick ? Effort.QUICK : Effort.FULL,
                Optional.ofNullable(budget),
                seed == null ? OptionalLong.empty() : OptionalLong.of(seed),
                Optional.ofNullable(out));
    }

    private static Set<String> workloads() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Workload workload : new Bench(Home.current(), Cache.current()).workloads()) {
            names.add(workload.name());
            workload.cells(false).forEach(cell -> names.add(cell.title()));
        }
        return names;
    }

    private Measuring.Measured expression(String text, Set<String> known) throws Exception {
        BuiltModule built = session.packages()
                .built()
                .orElseThrow(() -> Failure.usage(
                        "there is no workload " + text,
                        Similar.to(text, known)
                                .map(similar -> "did you mean " + similar + "?")
                                .orElse("to time an expression, load its package first: --package PACKAGE")));
        if (against != null && !Files.isRegularFile(against)) {
            throw Failure.usage("there is no file " + against, "--against FILE.py");
        }
        List<String> modules = List.copyOf(built.modules().values());
        return Measuring.run(
                session,
                request(List.of()),
                new Expression(called(text), setup, modules, Optional.ofNullable(against), sizes),
                built);
    }

    /** A function's name alone stands for a call of it, with values by the parameters' types. */
    private String called(String text) throws Failure, IOException {
        Optional<Symbol> symbol = Lookup.find(session, text);
        if (symbol.flatMap(Symbol::call).isEmpty()) {
            return text;
        }
        Asked asked = Asked.of(session, text, List.of());
        String call = asked.path() + "(" + String.join(", ", asked.arguments()) + ")";
        console.note("timing " + call);
        return call;
    }

    /** A function of the loaded packages, and further words as its arguments, with one of them in several forms. */
    private Measuring.Measured argument() throws Exception {
        int equals = varied.indexOf('=');
        List<String> forms = equals < 0
                ? ArgumentCosts.FORMS
                : List.of(varied.substring(equals + 1).split(","));
        String name = equals < 0 ? varied : varied.substring(0, equals);
        if (words.isEmpty() || !ArgumentCosts.FORMS.containsAll(forms)) {
            throw Failure.usage(
                    "--arg takes a parameter of a function, and which of copy, borrow, handle, buffer it is to be",
                    "bench slices.IntSum --arg s=copy,borrow");
        }
        Asked asked = Asked.of(session, words.getFirst(), words.subList(1, words.size()));
        BuiltModule built = asked.withLadder(session);
        List<Long> wanted = sizes.isEmpty() ? List.of(10L, 1000L, 100_000L) : sizes;
        return Measuring.run(session, request(List.of()), asked.argument(built, name, forms, wanted), built);
    }

    private static String range(Interval cost) {
        return Quantity.nanos(cost.low()) + " to " + Quantity.nanos(cost.high());
    }

    /** What one operation cost, loop subtracted: a row for each caller and cell that has samples. */
    private static Optional<String> table(Evidence evidence) {
        TextTable table = new TextTable("interpreter", "what", "n", "time", "95 % interval", "python", "python / Go");
        for (Caller caller : evidence.callers()) {
            for (String workload : evidence.workloads()) {
                for (String variant : List.of(Variant.BINDING, Variant.EXPRESSION)) {
                    for (long size : evidence.sizes(caller, workload, variant)) {
                        Term term = Term.of(variant).less(Variant.EMPTY);
                        Optional<Interval> cost = evidence.cost(caller, workload, size, term);
                        Term python = Term.of(Variant.PYTHON).less(Variant.EMPTY);
                        table.row(
                                caller.label(),
                                workload,
                                size == 1 ? "" : String.valueOf(size),
                                Quantity.nanos(cost),
                                cost.map(BenchCommand::range).orElse(""),
                                evidence.cost(caller, workload, size, python)
                                        .map(one -> Quantity.nanos(Optional.of(one)))
                                        .orElse(""),
                                evidence.ratio(caller, workload, size, python, term)
                                        .map(one -> Quantity.factor(Optional.of(one)))
                                        .orElse(""));
                    }
                }
            }
        }
        return table.empty() ? Optional.empty() : Optional.of(table.toString());
    }
}
