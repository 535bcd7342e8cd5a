package gopy.generator.analyze;

import gopy.generator.Diagnostic;
import gopy.generator.model.GoPackage;
import java.util.ArrayList;
import java.util.List;

/** What the analyser found wrong, as diagnostics. */
final class Problems {
    private Problems() {}

    static List<Diagnostic> of(AnalyserAnswer answer) {
        List<Diagnostic> all = new ArrayList<>();
        for (AnalyserAnswer.Problem problem : answer.problems()) {
            Diagnostic told = Diagnostic.error(
                    problem.phase().equals("instance") ? "instance-refused" : "go-does-not-compile",
                    problem.message().isBlank() ? "unknown error" : problem.message(),
                    "",
                    next(problem));
            all.add(problem.position().line() > 0 ? told.at(problem.position().toString()) : told);
        }
        if (!answer.failure().isEmpty()) {
            all.add(Diagnostic.error(
                    "analysis-failed",
                    "the package cannot be analysed",
                    answer.failure(),
                    "run go list and go build in its folder and mend what they say"));
        }
        return all;
    }

    static Diagnostic unmatched(String instance) {
        return Diagnostic.error(
                "no-such-generic",
                "no package of this build exports the generic of " + instance,
                "",
                "name a generic function or type as Go does: --instantiate 'Map[int,string]'");
    }

    private static String next(AnalyserAnswer.Problem problem) {
        if (problem.phase().equals("instance")) {
            return "give it types that Go allows there";
        }
        if (problem.message().contains("no required module provides package")) {
            return "run go mod tidy in the module, which adds what it imports to go.mod";
        }
        if (problem.message().contains("cannot find module providing package")) {
            return "put the folder into a module: go mod init NAME, then go mod tidy";
        }
        return problem.phase().equals("list") ? "run go build " + problem.importPath() + " and mend what it says" : "";
    }

    static List<Diagnostic> notes(List<GoPackage> packages) {
        return packages.stream()
                .filter(GoPackage::exportsNothing)
                .map(p -> Diagnostic.note(
                        "exports-nothing",
                        "package " + p.name() + " exports nothing",
                        "no name at its package level begins with an upper-case letter; its init runs on import",
                        ""))
                .toList();
    }
}
