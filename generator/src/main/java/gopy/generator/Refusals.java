package gopy.generator;

import gopy.generator.plan.BindingPlan;
import gopy.generator.plan.Skipped;
import java.util.List;
import java.util.stream.Collectors;

/** Packages that analyse well and cannot be bound nevertheless. */
final class Refusals {
    private static final int SHOWN = 10;

    private Refusals() {}

    /** A package all of whose exports are skipped is an error; one without exports is not. */
    static void nothingBound(List<BindingPlan> plans) throws BuildFailed {
        for (BindingPlan plan : plans) {
            if (!plan.binds() && !plan.skipped().isEmpty()) {
                throw new BuildFailed(Diagnostic.error(
                        "nothing-bound",
                        "nothing that package " + plan.goPackage().name() + " exports can be bound",
                        reasons(plan.skipped()),
                        next(plan.skipped())));
            }
        }
    }

    /** Names that Python folds into one: nothing is lost, but a person should know. */
    static List<Diagnostic> warnings(List<BindingPlan> plans) {
        return plans.stream()
                .flatMap(plan -> plan.numbered().stream())
                .map(n -> Diagnostic.warning(
                                "names-fold",
                                n.symbol() + " becomes " + n.name(),
                                "Python reads it as the same name as " + n.owner(),
                                "give it a name of its own with //gopy:name")
                        .at(n.position().toString()))
                .toList();
    }

    private static String next(List<Skipped> skipped) {
        return skipped.stream().anyMatch(s -> s.reason().contains("--instantiate"))
                ? "ask for instances of what is generic, such as --instantiate 'Map[int,string]'"
                : "bind a package that uses it, or wrap what you need in a small package of your own";
    }

    private static String reasons(List<Skipped> skipped) {
        String first = skipped.stream()
                .limit(SHOWN)
                .map(s -> s.position() + ": " + s.symbol() + ": " + s.reason())
                .collect(Collectors.joining("\n"));
        return skipped.size() > SHOWN ? first + "\nand " + (skipped.size() - SHOWN) + " more" : first;
    }
}
