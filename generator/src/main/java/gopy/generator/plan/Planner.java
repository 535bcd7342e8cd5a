package gopy.generator.plan;

import gopy.generator.model.ApiModel;
import gopy.generator.model.GoPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Decides how packages are bound: a list of passes, each of which makes a new value of the one before. */
public final class Planner {
    /** Indices below belong to the runtime itself. */
    static final int FIRST_INDEX = 32;

    private Planner() {}

    /**
     * A plan for each package, in the model's order. Function indices go through all of them, since they share a library.
     *
     * @param modules Python names that were asked for, by import path
     */
    public static List<BindingPlan> plan(ApiModel model, Map<String, String> modules) {
        Map<String, String> named = ModuleNames.assign(model.packages(), modules);
        Indices indices = new Indices(FIRST_INDEX);
        List<BindingPlan> plans = new ArrayList<>();
        for (GoPackage goPackage : model.packages()) {
            Exports exported = SelectExported.from(goPackage);
            Conversions conversions = ChooseConversions.over(goPackage);
            Exports supported = RejectUnsupported.in(exported, conversions);
            Names names = AssignNames.to(supported);
            plans.add(NumberCalls.of(names, conversions, named.get(goPackage.importPath()), indices));
        }
        return plans;
    }
}
