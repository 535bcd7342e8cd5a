package gopy.generator.plan;

import gopy.generator.model.GoPackage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Every decision about one package.
 *
 * @param module the Python module's name
 * @param families the instances of each generic declaration
 * @param registrations the types that the runtime learns the numbers of
 * @param implementers the interfaces that Python classes may implement
 * @param renamed the symbols whose Python names are not Go's
 * @param numbered those whose names had to differ from others'
 * @param imports package names by import path, beside those of the bound package and the runtime
 */
public record BindingPlan(
        GoPackage goPackage,
        String module,
        List<ConstantPlan> constants,
        List<VariablePlan> variables,
        List<SentinelPlan> sentinels,
        List<TypePlan> types,
        List<AliasPlan> aliases,
        List<Call> functions,
        List<FamilyPlan> families,
        List<TypeRegistration> registrations,
        List<Implementer> implementers,
        Map<String, String> imports,
        List<GoName> renamed,
        List<NumberedName> numbered,
        List<Skipped> skipped) {
    public BindingPlan {
        constants = List.copyOf(constants);
        variables = List.copyOf(variables);
        sentinels = List.copyOf(sentinels);
        types = List.copyOf(types);
        aliases = List.copyOf(aliases);
        functions = List.copyOf(functions);
        families = List.copyOf(families);
        registrations = List.copyOf(registrations);
        implementers = List.copyOf(implementers);
        imports = Map.copyOf(imports);
        renamed = List.copyOf(renamed);
        numbered = List.copyOf(numbered);
        skipped = List.copyOf(skipped);
    }

    /** All entries of the function table, in order of index and without a gap. */
    public List<Call> calls() {
        List<Call> calls = new ArrayList<>(functions);
        for (VariablePlan variable : variables) {
            calls.add(variable.getter());
            calls.add(variable.setter());
        }
        sentinels.forEach(s -> calls.add(s.getter()));
        types.forEach(t -> calls.addAll(t.calls()));
        calls.sort(Comparator.comparingInt(Call::index));
        return calls;
    }

    /** The structs whose handles cross in slots. */
    public List<TypePlan> structs() {
        return types.stream().filter(t -> t.role() == TypePlan.Role.STRUCT).toList();
    }

    /** Whether Python sees anything but the documentation. */
    public boolean binds() {
        return !(constants.isEmpty()
                && variables.isEmpty()
                && sentinels.isEmpty()
                && types.isEmpty()
                && aliases.isEmpty()
                && functions.isEmpty());
    }
}
