package gopy.repl.command;

import gopy.bench.BenchRequest;
import gopy.bench.BenchSummary;
import gopy.generator.BuildRequest;
import gopy.generator.Home;
import gopy.generator.build.BuiltModule;
import gopy.generator.interpreter.Interpreter;
import gopy.repl.session.ExitCode;
import gopy.repl.session.Failure;
import gopy.repl.session.Probes;
import gopy.repl.session.Session;
import gopy.repl.session.Target;
import gopy.repl.terminal.Style;
import gopy.repl.terminal.TextTable;
import gopy.reports.Reports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;

/** The main job from end to end with what the project brings. */
@Command(
        name = "tour",
        description = "Bind the demos and a real module, call them everywhere, measure, write a report.")
final class TourCommand extends SessionCommand {

    /** One expression over one of the builds, and what it must be; Python 2 and 3 agree on all of them. */
    private record Stop(int build, String expression, String expected) {}

    private static final String REAL_MODULE = "github.com/dustin/go-humanize@v1.0.1";

    private static final List<String> OWN = List.of(
            "simple", "pyerrors", "structs", "consts", "vars", "arrays", "slices", "maps", "named", "hi", "extract");

    private static final List<Stop> STOPS = List.of(
            new Stop(0, "simple.Add(5, 3)", "8"),
            new Stop(0, "simple.Greet('Python')", "'Hello, Python!'"),
            new Stop(0, "pyerrors.Div(7, 2)", "3"),
            new Stop(0, "structs.S2(Public=4).Public", "4"),
            new Stop(0, "slices.IntSum([1, 2, 3])", "6"),
            new Stop(0, "extract.Add(40, 2)", "42"),
            new Stop(0, "consts.GetC1()", "'c1'"),
            new Stop(0, "vars.GreetAll()[0]", "'Hello, Ada'"),
            new Stop(0, "arrays.IntSum(arrays.CreateArray())", "10"),
            new Stop(0, "maps.Count('to be or not to be')['be']", "2"),
            new Stop(0, "named.Slice(range(10)).At(9)", "9"),
            new Stop(0, "hi.Couple(hi.Person('Ada'), hi.Person('Bob')).Names()", "'Ada and Bob'"),
            new Stop(1, "stock.Describe('apples')", "'3 boxes of apples'"),
            new Stop(2, "humanize.Ordinal(3)", "'3rd'"));

    TourCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Exception {
        heading("1. Interpreters");
        List<Interpreter> interpreters = prepared();
        console.result(InterpretersCommand.table(interpreters).toString());
        heading("2. Bind Go packages: demos, a folder with internal and vendor, " + REAL_MODULE);
        List<BuiltModule> builds = build();
        builds.forEach(
                built -> built.modules().forEach((path, module) -> console.result("import " + module + "  # " + path)));
        heading("3. Call them");
        boolean right = callEverywhere(interpreters, builds);
        heading("4. Measure, quickly");
        console.note(
                "calls, copies and Monte Carlo pi on up to six hosts, a few minutes; Ctrl-C ends it with what it has");
        Measuring.Measured measured =
                Measuring.run(session, BenchRequest.of(true).only(List.of("call", "copy", "parallel")));
        BenchSummary summary = measured.summary();
        console.result(summary.samples() + " samples in " + summary.folder());
        heading("5. Report");
        console.result(Reports.write(summary.folder(), summary.folder()).page().toString());
        return right ? measured.exitCode() : ExitCode.SOME_CELLS_FAILED;
    }

    private void heading(String text) {
        console.result(Style.HEADING, "\n" + text);
    }

    private List<Interpreter> prepared() {
        for (Interpreter interpreter : session.toolbox().discover()) {
            Preparations.of(session, interpreter)
                    .forEach(prepared -> prepared.problem().ifPresent(problem -> console.warning(problem.text())));
        }
        return session.toolbox().discover();
    }

    private List<BuiltModule> build() throws Exception {
        Path demos = Home.current().resolve("scripts", "demos");
        List<String> own =
                OWN.stream().map(name -> demos.resolve(name).toString()).toList();
        List<BuildRequest> requests = List.of(
                BuildRequest.of(own.toArray(String[]::new)),
                BuildRequest.of(demos.resolve("inside").resolve("stock").toString()),
                BuildRequest.of(REAL_MODULE));
        List<BuiltModule> builds = new ArrayList<>();
        for (BuildRequest request : requests) {
            builds.add(session.toolbox()
                    .interruptible()
                    .call(() -> session.toolbox().generator().build(request)));
        }
        return builds;
    }

    private boolean callEverywhere(List<Interpreter> interpreters, List<BuiltModule> builds) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (Interpreter interpreter : interpreters) {
            if (interpreter.available()) {
                columns.put(Target.shortName(interpreter.name()), answers(interpreter, builds));
            }
        }
        boolean right = true;
        TextTable table = new TextTable("expression", "answer", "in");
        for (int i = 0; i < STOPS.size(); i++) {
            Map<String, List<String>> byAnswer = new LinkedHashMap<>();
            for (Map.Entry<String, List<String>> column : columns.entrySet()) {
                byAnswer.computeIfAbsent(column.getValue().get(i), answer -> new ArrayList<>())
                        .add(column.getKey());
            }
            Stop stop = STOPS.get(i);
            right &= byAnswer.keySet().equals(Set.of(stop.expected()));
            byAnswer.forEach((answer, names) -> table.row(
                    stop.expression(),
                    answer,
                    names.size() == columns.size() ? "all " + names.size() : String.join(" ", names)));
        }
        console.result(table.toString());
        if (!right || columns.isEmpty()) {
            console.error("some answers are wrong or missing");
        }
        return right && !columns.isEmpty();
    }

    /** A process can hold one Go library, so each build is asked in a worker of its own. */
    private List<String> answers(Interpreter interpreter, List<BuiltModule> builds) {
        List<String> answers = new ArrayList<>();
        for (int build = 0; build < builds.size(); build++) {
            int wanted = build;
            List<String> expressions = STOPS.stream()
                    .filter(stop -> stop.build() == wanted)
                    .map(Stop::expression)
                    .toList();
            try {
                Target target = session.toolbox().target(interpreter.name(), "");
                Probes.askAll(target, Optional.of(builds.get(build)), expressions)
                        .forEach(answer -> answers.add(answer.value()));
            } catch (Failure e) {
                expressions.forEach(expression -> answers.add("-"));
                console.error(Target.shortName(interpreter.name()) + ": "
                        + e.diagnostics().getFirst().text());
            }
        }
        return answers;
    }
}
