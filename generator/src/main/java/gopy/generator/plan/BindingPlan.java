package gopy.generator.plan;

import gopy.generator.model.GoPackage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Every decision about one package.
 *
 * @param module the Python module's name
 */
public record BindingPlan(
        GoPackage goPackage,
        String module,
        List<ConstantPlan> constants,
        List<VariablePlan> variables,
        List<StructPlan> structs,
        List<Call> functions,
        List<Skipped> skipped) {
    public BindingPlan {
        constants = List.copyOf(constants);
        variables = List.copyOf(variables);
        structs = List.copyOf(structs);
        functions = List.copyOf(functions);
        skipped = List.copyOf(skipped);
    }

    /** All entries of the function table, in order of index and without a gap. */
    public List<Call> calls() {
        List<Call> calls = new ArrayList<>(functions);
        for (VariablePlan variable : variables) {
            calls.add(variable.getter());
            calls.add(variable.setter());
        }
        for (StructPlan struct : structs) {
            calls.add(struct.constructor());
            calls.addAll(struct.methods());
            for (FieldPlan field : struct.fields()) {
                calls.add(field.getter());
                calls.add(field.setter());
            }
        }
        calls.sort(Comparator.comparingInt(Call::index));
        return calls;
    }

    /** Whether Python sees anything but the documentation. */
    public boolean binds() {
        return !(constants.isEmpty() && variables.isEmpty() && structs.isEmpty() && functions.isEmpty());
    }
}
