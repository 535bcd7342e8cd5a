package gopy.repl.session;

import gopy.generator.model.GoConstant;
import gopy.generator.model.GoPackage;
import gopy.generator.model.GoVariable;
import gopy.generator.model.Position;
import gopy.generator.plan.BindingPlan;
import gopy.generator.plan.Call;
import gopy.generator.plan.FieldPlan;
import gopy.generator.plan.StructPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything of the loaded packages that Python sees, by name. */
public final class Symbols {

    private final List<Symbol> all = new ArrayList<>();

    private Symbols() {}

    public static Symbols of(List<BindingPlan> plans) {
        Symbols symbols = new Symbols();
        plans.forEach(symbols::add);
        return symbols;
    }

    public List<Symbol> all() {
        return List.copyOf(all);
    }

    /** By full path, or by the end of it where that is enough: {@code Add} for {@code simple.Add}. */
    public List<Symbol> named(String name) {
        List<Symbol> exact =
                all.stream().filter(symbol -> symbol.path().equals(name)).toList();
        return exact.isEmpty()
                ? all.stream()
                        .filter(symbol -> symbol.path().endsWith("." + name))
                        .toList()
                : exact;
    }

    /** What stands directly below a module or class. */
    public List<Symbol> below(String owner) {
        return all.stream().filter(symbol -> symbol.owner().equals(owner)).toList();
    }

    private void add(BindingPlan plan) {
        GoPackage goPackage = plan.goPackage();
        add(plan.module(), "package " + goPackage.importPath(), goPackage.documentation(), Position.UNKNOWN);
        String prefix = plan.module() + ".";
        for (GoConstant constant : goPackage.constants()) {
            if (constant.exported()) {
                add(
                        prefix + constant.name(),
                        "constant = " + constant.value(),
                        constant.documentation(),
                        constant.position());
            }
        }
        for (GoVariable variable : goPackage.variables()) {
            if (variable.exported()) {
                add(
                        prefix + variable.name(),
                        "variable " + variable.type(),
                        variable.documentation(),
                        variable.position());
            }
        }
        plan.functions().forEach(call -> add(prefix, call));
        plan.structs().forEach(struct -> add(prefix, struct));
    }

    private void add(String prefix, StructPlan struct) {
        String path = prefix + struct.name();
        add(path, "class", struct.documentation(), struct.position());
        for (FieldPlan field : struct.fields()) {
            Call getter = field.getter();
            add(
                    path + "." + field.name(),
                    "field " + getter.resultSignature(),
                    field.documentation(),
                    getter.position());
        }
        struct.methods().forEach(method -> add(path + ".", method));
    }

    private void add(String prefix, Call call) {
        String results = call.results().isEmpty() ? "" : " -> " + call.resultSignature();
        all.add(new Symbol(
                prefix + call.name(),
                "(" + call.parameterSignature() + ")" + results,
                call.documentation(),
                call.position(),
                Optional.of(call)));
    }

    private void add(String path, String signature, String documentation, Position position) {
        all.add(new Symbol(path, signature, documentation, position, Optional.empty()));
    }
}
