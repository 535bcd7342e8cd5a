package gopy.repl.command;

import gopy.bench.survey.Survey;
import gopy.bench.survey.SurveyReport;
import gopy.bench.survey.Surveyable;
import gopy.bench.survey.Surveyed;
import gopy.generator.Cache;
import gopy.generator.Generator;
import gopy.generator.Home;
import gopy.repl.session.ExitCode;
import gopy.repl.session.Session;
import gopy.repl.session.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Binds many packages and tells what came of each. */
@Command(
        name = "survey",
        description = "Bind packages one after the other: what is bound and what is not, sizes and times, a sample"
                + " compared with Go. Without packages: the list of modules that the project brings.")
final class SurveyCommand extends SessionCommand {

    @Parameters(arity = "0..*", paramLabel = "PACKAGE", description = "As for build.")
    private List<String> packages = new ArrayList<>();

    @Option(names = "--std", description = "Every package of the standard library.")
    private boolean standard;

    @Option(names = "--modules", paramLabel = "FILE", description = "Packages from a file, one a line.")
    private Optional<Path> modules = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where survey.md and survey.csv go; by default the folder survey.")
    private Path output = Path.of("survey");

    @Option(names = "--python", paramLabel = "NAME", description = "The interpreter; by default python3 on PATH.")
    private String python = "python3";

    @Option(names = "--backend", paramLabel = "NAME", description = "capi or cffi; by default the usual one.")
    private String backend = "";

    @Option(names = "--no-calls", description = "Bind, build and import only: no calls compared with Go's.")
    private boolean withoutCalls;

    SurveyCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Exception {
        Target target = session.toolbox().target(python, backend);
        List<String> wanted = wanted();
        // The builds are many and large, so they have a cache of their own and go as they are done.
        Cache cache = new Cache(Cache.current().folder("survey"));
        int working = 0;
        try (Generator generator = new Generator(Home.current(), cache, console::note);
                SurveyReport report = new SurveyReport(output)) {
            Survey survey = new Survey(generator, target.interpreter(), target.backend(), !withoutCalls);
            for (String request : wanted) {
                Surveyed row = survey.of(request);
                report.add(row);
                working += row.works() ? 1 : 0;
                console.note(said(row));
            }
            console.result(report.text());
        }
        return working == wanted.size() ? ExitCode.OK : ExitCode.SOME_CELLS_FAILED;
    }

    private List<String> wanted() throws Exception {
        List<String> wanted = new ArrayList<>(packages);
        if (standard) {
            wanted.addAll(Surveyable.standard());
        }
        if (modules.isPresent() || wanted.isEmpty()) {
            wanted.addAll(Surveyable.read(modules.orElseGet(Surveyable::modules)));
        }
        return wanted;
    }

    private static String said(Surveyed row) {
        String first = row.failure().lines().findFirst().orElse("");
        return row.request() + ": "
                + (first.isEmpty()
                        ? row.bound().symbols() + " bound, " + row.missing() + " missing, " + row.called()
                                + " calls compared, " + row.differing().size() + " differ"
                        : first);
    }
}
