package gopy.generator.plan;

import gopy.generator.model.GoField;
import gopy.generator.model.GoMethod;
import gopy.generator.model.GoType;
import gopy.generator.model.GoTypeDeclaration;
import java.util.ArrayList;
import java.util.List;

/** An exported type with those fields and methods that are left after a pass. */
record ExportedType(GoTypeDeclaration declaration, List<Field> fields, List<GoMethod> methods) {
    /**
     * A field of the struct itself, or one that an embedded struct brings.
     *
     * @param through the embedded fields that lead to it
     */
    record Field(GoField field, List<String> through) {
        boolean promoted() {
            return !through.isEmpty();
        }
    }

    static ExportedType of(GoTypeDeclaration type) {
        List<Field> fields = new ArrayList<>();
        type.fields().stream().filter(GoField::exported).forEach(f -> fields.add(new Field(f, List.of())));
        type.promotedFields().forEach(p -> fields.add(new Field(p.field(), p.through())));
        List<GoMethod> methods =
                type.underlying() instanceof GoType.Interface face ? required(type, face) : type.methods();
        return new ExportedType(type, fields, methods);
    }

    /** The exported methods that an interface asks for. */
    private static List<GoMethod> required(GoTypeDeclaration type, GoType.Interface face) {
        return face.methods().stream()
                .filter(GoType.InterfaceMethod::exported)
                .map(m -> new GoMethod(
                        m.name(), "", m.documentation(), type.position(), "", false, List.of(), m.signature(), false))
                .toList();
    }

    /** Its name: {@code S2}, {@code List_int} for an instance. */
    String name() {
        return declaration.name();
    }
}
