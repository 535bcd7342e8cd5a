package gopy.generator.plan;

import gopy.generator.model.BasicKind;
import gopy.generator.model.GoField;
import gopy.generator.model.GoInstance;
import gopy.generator.model.GoMethod;
import gopy.generator.model.GoType;
import gopy.generator.model.GoTypeDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the classes of named types. */
final class NumberTypes {
    private final Names names;
    private final Calls calls;
    private final TypeIds ids;
    private final Imports imports;
    private final IncompleteTypes incomplete;

    NumberTypes(Names names, Calls calls, TypeIds ids, Imports imports, IncompleteTypes incomplete) {
        this.names = names;
        this.calls = calls;
        this.ids = ids;
        this.imports = imports;
        this.incomplete = incomplete;
    }

    TypePlan plan(ExportedType type) {
        GoTypeDeclaration declaration = type.declaration();
        TypeName goName = new TypeName(declaration.name(), imports.source(declaration));
        TypePlan.Role role = role(declaration);
        boolean slots = role == TypePlan.Role.STRUCT;
        Optional<Call> constructor = slots
                ? Optional.of(calls.constructor(goName, names.of(type.name()), declaration.position()))
                : Optional.empty();
        List<FieldPlan> fields = new ArrayList<>();
        int order = 0;
        for (ExportedType.Field field : type.fields()) {
            fields.add(field(type, goName, field, field.promoted() ? -1 : order++));
        }
        return new TypePlan(
                goName,
                symbol(declaration),
                names.of(type.name()),
                ids.of(Types.named(declaration)),
                role,
                incomplete.contains(declaration) ? TypePlan.INCOMPLETE : kind(declaration.underlying()),
                declaration.underlying() instanceof GoType.Basic
                        && declaration.methods().stream().anyMatch(GoMethod::pointerReceiver),
                constructor,
                fields,
                type.methods().stream().map(m -> method(type, goName, m)).toList(),
                declaration.documentation(),
                declaration.position());
    }

    private static String symbol(GoTypeDeclaration type) {
        GoInstance instance = type.instance();
        return instance.exists() ? instance.generic() + "[" + instance.key() + "]" : type.name();
    }

    private TypePlan.Role role(GoTypeDeclaration type) {
        if (Types.isError(type) && !incomplete.contains(type)) {
            return TypePlan.Role.ERROR;
        }
        return ChooseConversions.isPlainStruct(type, incomplete) ? TypePlan.Role.STRUCT : TypePlan.Role.NAMED;
    }

    private FieldPlan field(ExportedType type, TypeName goName, ExportedType.Field exported, int order) {
        GoField field = exported.field();
        Value value = role(type.declaration()) == TypePlan.Role.STRUCT
                ? calls.value(field.type())
                : Conversions.byMessage(field.type());
        Call getter = calls.getter(new Target.GetField(goName, field.name()), value, "", field.position());
        Call setter = calls.setter(new Target.SetField(goName, field.name()), value, "", field.position());
        return new FieldPlan(
                order, names.of(type.name() + "." + field.name()), value, getter, setter, field.documentation());
    }

    private Call method(ExportedType type, TypeName goName, GoMethod method) {
        Target target = new Target.Method(goName, method.name());
        String name = names.of(type.name() + "." + method.name());
        if (type.declaration().underlying() instanceof GoType.Interface) {
            return calls.abstractCall(target, name, method.signature(), method.documentation(), method.position());
        }
        return role(type.declaration()) == TypePlan.Role.STRUCT
                ? calls.call(target, name, method.signature(), method.documentation(), method.position())
                : calls.messageCall(target, name, method.signature(), method.documentation(), method.position());
    }

    private static String kind(GoType underlying) {
        return switch (underlying.actual()) {
            case GoType.Basic(BasicKind kind) -> kind.goName();
            case GoType.Slice(GoType element) -> "[]" + basic(element);
            case GoType.Array(long length, GoType element) -> "[" + length + "]" + basic(element);
            case GoType.Map _ -> "map";
            case GoType.Func _ -> "func";
            case GoType.Chan _ -> "chan";
            case GoType.Pointer _ -> "pointer";
            case GoType.Struct _ -> "struct";
            case GoType.Interface _ -> "interface";
            case GoType.Named _, GoType.Alias _, GoType.Tuple _, GoType.TypeParam _, GoType.Union _ ->
                throw new IllegalStateException(underlying + " underlies no type");
        };
    }

    private static String basic(GoType element) {
        return element.actual() instanceof GoType.Basic(BasicKind kind) && kind != BasicKind.UNSAFE_POINTER
                ? kind.goName()
                : "";
    }
}
