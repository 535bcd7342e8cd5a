package gopy.generator.build;

import gopy.generator.Diagnostic;
import gopy.generator.plan.BindingPlan;
import gopy.generator.plan.Skipped;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A finished build. Nothing of it ever changes: another build has another folder.
 *
 * @param directory a folder that Python imports from: the modules and the package {@code _gopy} with the library
 * @param hash the content hash in the library's name
 * @param library the shared library
 * @param facts what depends on function bodies, JSON beside the library
 * @param sources the Go files that the build read and a person may edit, and go.mod files: what to watch
 */
public record BuiltModule(Binding binding, Path directory, String hash, Path library, Path facts, List<Path> sources) {
    public BuiltModule {
        sources = List.copyOf(sources);
    }

    public List<BindingPlan> plans() {
        return binding.plans();
    }

    /** The Python modules by import path of their Go packages, in the order asked for. */
    public Map<String, String> modules() {
        Map<String, String> modules = new LinkedHashMap<>();
        plans().forEach(plan -> modules.put(plan.goPackage().importPath(), plan.module()));
        return modules;
    }

    /** What was not bound, of all packages. */
    public List<Skipped> skipped() {
        return plans().stream().flatMap(plan -> plan.skipped().stream()).toList();
    }

    public List<Diagnostic> notes() {
        return binding.notes();
    }
}
