package gopy.generator.emit;

import gopy.generator.plan.Call;
import gopy.generator.plan.FieldPlan;
import gopy.generator.plan.PythonNames;
import gopy.generator.plan.TypePlan;
import java.util.List;

/** Writes the class of a named type. */
final class PythonClass {
    private PythonClass() {}

    static ModuleFile.TypeClass of(TypePlan type) {
        boolean writable = PythonNames.writable(type.name());
        return new ModuleFile.TypeClass(
                writable ? type.name() : "_gopy_class_" + type.id(),
                writable ? List.of() : List.of("@_gopy_package.named(" + PythonText.quote(type.name()) + ")"),
                base(type),
                PythonText.documentation(type.documentation(), 4),
                type.constructor().map(c -> List.of(tie(type, c))).orElse(List.of()),
                type.fields().stream().map(PythonClass::field).toList(),
                type.methods().stream()
                        .map(m -> PythonModule.function(PythonText.local(m.name()), m.name(), m, 8))
                        .toList());
    }

    private static String base(TypePlan type) {
        String arguments = PythonText.quote(type.symbol()) + ", " + type.id() + ", " + PythonText.quote(type.kind());
        return switch (type.role()) {
            case STRUCT -> "_gopy_package.struct";
            case NAMED ->
                "_gopy_package.named_type(" + arguments + (type.pointerMethods() ? ", pointer=True" : "") + ")";
            case ERROR -> "_gopy_package.error_type(" + arguments + ")";
        };
    }

    private static String tie(TypePlan type, Call constructor) {
        return "_gopy_type = _gopy_package.type("
                + PythonText.quote(type.goName().word()) + ", new=" + constructor.index() + ", id=" + type.id() + ")";
    }

    private static ModuleFile.Field field(FieldPlan field) {
        return new ModuleFile.Field(
                PythonText.local(field.name()),
                field.order(),
                PythonText.quote(field.name()),
                field.getter().index(),
                field.setter().index(),
                PythonText.quote(field.value().conversion().word()),
                !field.documentation().isEmpty(),
                PythonText.argument(field.documentation(), 8));
    }
}
