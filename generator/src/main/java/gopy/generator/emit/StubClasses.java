package gopy.generator.emit;

import gopy.generator.model.BasicKind;
import gopy.generator.model.GoType;
import gopy.generator.plan.FieldPlan;
import gopy.generator.plan.Target;
import gopy.generator.plan.TypeName;
import gopy.generator.plan.TypePlan;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the classes of a stub. */
final class StubClasses {
    private static final String STRUCT = "_gopy._Struct";

    private final String module;
    private final Annotations annotations;
    private final StubCalls calls;
    private final StubTypes types;

    StubClasses(String module, Annotations annotations, StubCalls calls, StubTypes types) {
        this.module = module;
        this.annotations = annotations;
        this.calls = calls;
        this.types = types;
    }

    List<StubFile.TypeClass> classes(List<TypePlan> plans) {
        return plans.stream().map(this::typeClass).toList();
    }

    private StubFile.TypeClass typeClass(TypePlan type) {
        Set<String> members = new HashSet<>();
        String base = base(type);
        String bases = isStream(type) ? base + ", _gopy._Stream" : base;
        type.fields().forEach(f -> members.add(f.name()));
        type.methods().forEach(m -> members.add(m.name()));
        annotations.within(members);
        try {
            return new StubFile.TypeClass(
                    type.name(),
                    bases,
                    constructor(type, base),
                    type.fields().stream().map(this::property).toList(),
                    type.methods().stream()
                            .map(m -> calls.method(type.name(), m))
                            .toList());
        } finally {
            annotations.within(Set.of());
        }
    }

    /** What reads or writes bytes is a file object too: its class has their methods. */
    private static boolean isStream(TypePlan type) {
        return !type.isInterface()
                && type.methods().stream()
                        .anyMatch(m -> m.target() instanceof Target.Method(TypeName _, String name)
                                && (name.equals("Read") || name.equals("Write"))
                                && m.parameters().size() == 1
                                && m.results().size() == 2);
    }

    /** The parameters of the constructor of a struct that has fields: all of them may be left out. */
    private List<String> constructor(TypePlan type, String base) {
        List<String> fields = type.fields().stream()
                .filter(f -> f.order() >= 0)
                .sorted(Comparator.comparingInt(FieldPlan::order))
                .map(f -> ", " + f.name() + ": " + annotations.given(f.value()) + " = ...")
                .toList();
        boolean makes = base.equals(STRUCT) || type.role() == TypePlan.Role.ERROR;
        return makes && !fields.isEmpty() ? List.of("self" + String.join("", fields)) : List.of();
    }

    private StubFile.Property property(FieldPlan field) {
        return new StubFile.Property(field.name(), annotations.made(field.value()), annotations.given(field.value()));
    }

    private String base(TypePlan type) {
        if (type.isIncomplete()) {
            return "_gopy._Incomplete";
        }
        return switch (type.role()) {
            case STRUCT -> STRUCT;
            case ERROR -> "_gopy.GoError";
            case NAMED ->
                base(
                        type,
                        types.named(module, type.goName().word())
                                .orElseThrow()
                                .declaration()
                                .underlying()
                                .actual());
        };
    }

    private String base(TypePlan type, GoType underlying) {
        return switch (underlying) {
            case GoType.Basic(BasicKind kind) -> {
                String plain = Annotations.made(kind);
                yield type.pointerMethods()
                        ? "_gopy._Cell[" + plain + "]"
                        : switch (plain) {
                            case "bool" -> "_gopy._BoolValue";
                            case "int" -> "_gopy._IntValue";
                            case "float" -> "_gopy._FloatValue";
                            case "complex" -> "_gopy._ComplexValue";
                            case "str" -> "_gopy._StrValue";
                            default -> "_gopy._Proxy";
                        };
            }
            case GoType.Slice(GoType element) -> "_gopy._Slice[" + annotations.made(element) + "]";
            case GoType.Array(long _, GoType element) -> "_gopy._Array[" + annotations.made(element) + "]";
            case GoType.Map(GoType key, GoType value) ->
                "_gopy._Map[" + annotations.made(key) + ", " + annotations.made(value) + "]";
            case GoType.Chan(GoType.Chan.Direction _, GoType element) ->
                "_gopy._Chan[" + annotations.made(element) + "]";
            case GoType.Func function -> "_gopy._Func[" + annotations.results(function, false) + "]";
            case GoType.Pointer(GoType element) -> "_gopy._Pointer[" + annotations.made(element) + "]";
            case GoType.Struct _ -> STRUCT;
            case GoType.Interface _ -> "_gopy._Interface";
            case GoType.Named _, GoType.Alias _, GoType.Tuple _, GoType.TypeParam _, GoType.Union _ -> "_gopy._Proxy";
        };
    }

    /** Interfaces whose methods are all exported: Python classes may have them. */
    List<StubFile.Protocol> protocols(List<TypePlan> plans) {
        return plans.stream()
                .filter(type -> type.role() != TypePlan.Role.ERROR && open(type))
                .map(type -> new StubFile.Protocol(
                        Annotations.protocol(type.name()),
                        type.methods().stream().map(calls::implemented).toList()))
                .toList();
    }

    private boolean open(TypePlan type) {
        return types.named(module, type.goName().word())
                                .orElseThrow()
                                .declaration()
                                .underlying()
                        instanceof GoType.Interface face
                && !face.methods().isEmpty()
                && face.methods().stream().allMatch(GoType.InterfaceMethod::exported);
    }
}
