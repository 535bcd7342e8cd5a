package gopy.generator.plan;

import gopy.generator.model.BasicKind;
import gopy.generator.model.GoAlias;
import gopy.generator.model.GoConstant;
import gopy.generator.model.GoDecl;
import gopy.generator.model.GoFunction;
import gopy.generator.model.GoInstance;
import gopy.generator.model.GoPackage;
import gopy.generator.model.GoType;
import gopy.generator.model.GoVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Last pass: gives everything its number and puts the plan together. */
final class NumberCalls {
    private final Names names;
    private final GoPackage goPackage;
    private final Calls calls;
    private final TypeIds ids;
    private final Imports imports;
    private final IncompleteTypes incomplete;
    private final Map<Integer, String> registrations = new TreeMap<>();

    private NumberCalls(Names names, Imports imports, Numbers numbers) {
        this.names = names;
        this.goPackage = names.exports().goPackage();
        this.imports = imports;
        this.incomplete = new IncompleteTypes(goPackage);
        this.ids = numbers.types();
        this.calls = new Calls(
                ChooseConversions.over(names.exports(), imports),
                numbers.functions(),
                new Documentation(new PythonWords(goPackage.importPath())));
    }

    static BindingPlan of(Names names, String module, Imports imports, Numbers numbers, ReachedInterfaces reached) {
        return new NumberCalls(names, imports, numbers).plan(module, reached);
    }

    private BindingPlan plan(String module, ReachedInterfaces reached) {
        Exports exports = names.exports();
        List<VariablePlan> variables = exports.variables().stream()
                .filter(v -> !AssignNames.isSentinel(v))
                .map(this::variable)
                .toList();
        List<SentinelPlan> sentinels = exports.variables().stream()
                .filter(AssignNames::isSentinel)
                .map(this::sentinel)
                .toList();
        List<TypePlan> types = types(exports);
        List<Call> functions = exports.functions().stream().map(this::function).toList();
        List<ConstantPlan> constants =
                exports.constants().stream().map(this::constant).toList();
        List<AliasPlan> aliases = exports.aliases().stream().map(this::alias).toList();
        Implementers implementers = implementers(exports, reached);
        return new BindingPlan(
                goPackage,
                module,
                constants,
                variables,
                sentinels,
                types,
                aliases,
                functions,
                families(exports),
                registrations.entrySet().stream()
                        .map(e -> new TypeRegistration(e.getKey(), e.getValue()))
                        .toList(),
                implementers.implementers(),
                imports.names(),
                names.renamed(),
                names.numbered(),
                implementers.skipped());
    }

    private List<TypePlan> types(Exports exports) {
        NumberTypes pass = new NumberTypes(names, calls, ids, imports, incomplete);
        List<TypePlan> types = new ArrayList<>();
        for (ExportedType type : exports.types()) {
            TypePlan plan = pass.plan(type);
            String source = "bound." + plan.goName().source();
            registrations.put(plan.id(), incomplete.reflected(Types.named(type.declaration()), source));
            types.add(plan);
        }
        return types;
    }

    /** Interfaces of other packages matter to a package that has anything to call. */
    private Implementers implementers(Exports exports, ReachedInterfaces reached) {
        Implementers implementers = new Implementers(imports, exports.skipped());
        exports.types().forEach(implementers::add);
        UnnamedInterfaces.of(exports).forEach(implementers::addUnnamed);
        if (!(exports.types().isEmpty()
                && exports.functions().isEmpty()
                && exports.variables().isEmpty())) {
            reached.of(goPackage).forEach(implementers::addIfPossible);
        }
        return implementers;
    }

    private Call function(GoFunction function) {
        return calls.call(
                new Target.Function(imports.source(function)),
                names.of(function.name()),
                function.signature(),
                function.documentation(),
                function.position());
    }

    private ConstantPlan constant(GoConstant constant) {
        String documentation = Documentation.exactly(
                accessorDoc("returns", constant.name(), constant.documentation()), ExactValue.of(constant));
        Optional<TypeReference> type = constant.type().actual() instanceof GoType.Named named
                ? Optional.of(reference(named, "reflect.TypeOf(bound." + constant.name() + ")"))
                : Optional.empty();
        return new ConstantPlan(
                constant, names.of(constant.name()), type, names.find("get " + constant.name()), documentation);
    }

    /** A class of the module, or a number that the runtime learns by an expression. */
    private TypeReference reference(GoType type, String expression) {
        Optional<String> own = names.exports().types().stream()
                .filter(t -> Types.named(t.declaration()).equals(type))
                .findFirst()
                .map(t -> names.of(t.name()));
        if (own.isPresent()) {
            return new TypeReference.OfClass(own.get());
        }
        int id = ids.of(type);
        registrations.putIfAbsent(id, expression);
        return new TypeReference.OfId(id);
    }

    private AliasPlan alias(GoAlias alias) {
        GoType target = alias.type().actual();
        TypeReference reference = target instanceof GoType.Basic(BasicKind kind)
                ? new TypeReference.OfBasic(kind.goName())
                : reference(target, incomplete.reflected(target, "bound." + imports.source(alias)));
        return new AliasPlan(names.of(alias.name()), reference, alias.documentation(), alias.position());
    }

    private VariablePlan variable(GoVariable variable) {
        String name = variable.name();
        Value value = calls.value(variable.type());
        Call getter = calls.getter(
                new Target.GetVariable(name),
                value,
                accessorDoc("returns", name, variable.documentation()),
                variable.position());
        Call setter = calls.setter(
                new Target.SetVariable(name),
                value,
                accessorDoc("sets", name, variable.documentation()),
                variable.position());
        return new VariablePlan(
                names.of(name),
                value,
                getter,
                setter,
                names.find("get " + name),
                names.find("set " + name),
                variable.position());
    }

    private SentinelPlan sentinel(GoVariable variable) {
        String name = variable.name();
        Call getter = calls.getter(
                new Target.GetVariable(name),
                Conversions.byMessage(variable.type()),
                accessorDoc("returns", name, variable.documentation()),
                variable.position());
        return new SentinelPlan(
                name,
                names.of(name),
                ids.nextSentinel(),
                getter,
                names.find("get " + name),
                variable.documentation(),
                variable.position());
    }

    private String accessorDoc(String verb, String symbol, String doc) {
        return Documentation.ofAccessor(verb, goPackage.name(), symbol, doc);
    }

    private List<FamilyPlan> families(Exports exports) {
        Map<String, List<FamilyPlan.Instance>> families = new TreeMap<>();
        exports.functions().forEach(f -> instance(families, f));
        exports.types().forEach(t -> instance(families, t.declaration()));
        exports.aliases().forEach(a -> instance(families, a));
        Set<String> taken = Set.copyOf(names.bySymbol().values());
        return families.entrySet().stream()
                .filter(e -> PythonNames.refused(e.getKey()).isEmpty() && !taken.contains(e.getKey()))
                .map(e -> new FamilyPlan(e.getKey(), e.getValue()))
                .toList();
    }

    private void instance(Map<String, List<FamilyPlan.Instance>> families, GoDecl declaration) {
        GoInstance instance = declaration.instance();
        if (instance.exists()) {
            families.computeIfAbsent(PythonNames.of(instance.generic()), key -> new ArrayList<>())
                    .add(new FamilyPlan.Instance(instance.key(), names.of(declaration.name())));
        }
    }
}
