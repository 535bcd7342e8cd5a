package gopy.generator.plan;

import gopy.generator.model.GoField;
import gopy.generator.model.GoMethod;
import gopy.generator.model.GoTypeDeclaration;
import java.util.List;

/** An exported struct type with those fields and methods that are left after a pass. */
record ExportedStruct(GoTypeDeclaration declaration, List<Field> fields, List<GoMethod> methods) {
    /** A field of the struct itself, or one that an embedded struct brings. */
    record Field(GoField field, boolean promoted) {}

    String name() {
        return declaration.name();
    }
}
