package gopy.generator.plan;

import gopy.generator.model.ApiModel;
import gopy.generator.model.GoPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Decides how packages are bound: a list of passes, each of which makes a new value of the one before. */
public final class Planner {
    /** Indices below belong to the runtime itself. */
    static final int FIRST_INDEX = 64;

    private Planner() {}

    /**
     * A plan for each package, in the model's order. Function indices go through all of them, since they share a library.
     *
     * @param modules Python names that were asked for, by import path
     */
    public static List<BindingPlan> plan(ApiModel model, Map<String, String> modules) {
        Map<String, String> named = ModuleNames.assign(model.packages(), modules);
        Numbers numbers = new Numbers(new Indices(FIRST_INDEX), new TypeIds());
        ReachedInterfaces reached = new ReachedInterfaces(model);
        List<BindingPlan> plans = new ArrayList<>();
        for (GoPackage goPackage : model.packages()) {
            Exports exported = SelectExported.from(goPackage);
            Imports imports = new Imports(goPackage);
            Exports supported = RejectUnsupported.in(exported, imports);
            Names names = AssignNames.to(supported);
            plans.add(NumberCalls.of(names, named.get(goPackage.importPath()), imports, numbers, reached));
        }
        return plans;
    }
}
