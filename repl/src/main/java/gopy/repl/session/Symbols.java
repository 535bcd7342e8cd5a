package gopy.repl.session;

import gopy.generator.model.GoConstant;
import gopy.generator.model.GoPackage;
import gopy.generator.model.GoVariable;
import gopy.generator.model.Position;
import gopy.generator.plan.BindingPlan;
import gopy.generator.plan.Call;
import gopy.generator.plan.FieldPlan;
import gopy.generator.plan.TypePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything of the loaded packages that Python sees, by name. */
public final class Symbols {

    private static final String IN_PLACE = "read and written where Go has it, without a call";
    private static final String BY_CALL = "a call each time";

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
                        constant.position(),
                        "a value of Python's: no call");
            }
        }
        for (GoVariable variable : goPackage.variables()) {
            if (variable.exported()) {
                add(
                        prefix + variable.name(),
                        "variable " + variable.type(),
                        variable.documentation(),
                        variable.position(),
                        inPlace(plan, variable) ? IN_PLACE : BY_CALL);
            }
        }
        plan.functions().forEach(call -> add(prefix, call));
        plan.types().forEach(type -> add(prefix, type));
        plan.aliases().forEach(alias -> add(prefix + alias.name(), "type", alias.documentation(), alias.position()));
    }

    private static boolean inPlace(BindingPlan plan, GoVariable variable) {
        return plan.variables().stream()
                .anyMatch(v -> v.name().equals(variable.name())
                        && v.value().conversion().pointerFree());
    }

    private void add(String prefix, TypePlan type) {
        String path = prefix + type.name();
        add(path, "class", type.documentation(), type.position());
        for (FieldPlan field : type.fields()) {
            Call getter = field.getter();
            add(
                    path + "." + field.name(),
                    "field " + getter.results().getFirst().shown(),
                    field.documentation(),
                    getter.position(),
                    getter.results().getFirst().conversion().pointerFree()
                            ? IN_PLACE
                                    + ", from the sixth look at an object on, unless it is behind an embedded pointer"
                            : BY_CALL);
        }
        type.methods().forEach(method -> add(path + ".", method));
    }

    private void add(String prefix, Call call) {
        all.add(new Symbol(
                prefix + call.name(), call.shown(), call.documentation(), call.position(), Optional.of(call), ""));
    }

    private void add(String path, String signature, String documentation, Position position) {
        add(path, signature, documentation, position, "");
    }

    private void add(String path, String signature, String documentation, Position position, String access) {
        all.add(new Symbol(path, signature, documentation, position, Optional.empty(), access));
    }
}
