package gopy.generator;

import gopy.generator.plan.BindingPlan;
import gopy.generator.plan.ModuleNames;
import gopy.generator.plan.Skipped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Packages that analyse well and cannot be bound nevertheless, or not as it was asked for. */
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

    /** Module names that were asked for and cannot be had. */
    static void names(Map<String, String> wanted, List<BindingPlan> plans) throws BuildFailed {
        List<String> paths =
                plans.stream().map(plan -> plan.goPackage().importPath()).toList();
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Map.Entry<String, String> entry : new TreeMap<>(wanted).entrySet()) {
            String path = entry.getKey();
            String name = entry.getValue();
            if (!paths.contains(path)) {
                throw new BuildFailed(Diagnostic.error(
                        "no-such-package",
                        "no package of this build has the import path " + path,
                        "it has " + String.join(", ", paths),
                        "--name " + paths.getFirst() + "=" + name));
            }
            Optional<String> refused =
                    taken.add(name) ? ModuleNames.refused(name) : Optional.of("another package has it");
            if (refused.isPresent()) {
                throw new BuildFailed(Diagnostic.error(
                        "bad-module-name",
                        path + " cannot be named '" + name + "'",
                        refused.get(),
                        "--name " + path + "="
                                + path.substring(path.lastIndexOf('/') + 1).replaceAll("\\W", "_") + "_go"));
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
