package gopy.generator.build;

import gopy.generator.BuildRequest;
import gopy.generator.Diagnostic;
import gopy.generator.analyze.ResolvedPackage;
import gopy.generator.plan.BindingPlan;
import java.util.List;

/**
 * What a build is made of, as far as it does not depend on function bodies.
 *
 * @param fingerprint of the exported API that the plans were made for
 * @param notes what a person should know, though nothing is wrong
 */
public record Binding(
        BuildRequest request,
        List<ResolvedPackage> packages,
        String fingerprint,
        List<BindingPlan> plans,
        List<Diagnostic> notes,
        WorkspaceLayout layout) {
    public Binding {
        packages = List.copyOf(packages);
        plans = List.copyOf(plans);
        notes = List.copyOf(notes);
    }
}
