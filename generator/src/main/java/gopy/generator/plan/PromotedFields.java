package gopy.generator.plan;

import gopy.generator.model.GoDecl;
import gopy.generator.model.GoField;
import gopy.generator.model.GoPackage;
import gopy.generator.model.GoType;
import gopy.generator.model.GoTypeDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The exported fields of a struct and, behind them, those that embedded structs promote. As in Go the shallowest field
 * of a name wins, and two at the same depth hide each other.
 */
final class PromotedFields {
    private PromotedFields() {}

    static List<ExportedStruct.Field> of(GoTypeDeclaration struct, GoPackage goPackage) {
        List<ExportedStruct.Field> fields = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        struct.methods().stream().filter(m -> !m.promoted()).forEach(m -> taken.add(m.name()));
        Set<String> visited = new HashSet<>(Set.of(struct.name()));
        List<GoField> level = struct.fields();
        for (int depth = 0; !level.isEmpty(); depth++) {
            Map<String, Integer> count = new HashMap<>();
            level.forEach(f -> count.merge(f.name(), 1, Integer::sum));
            List<GoField> next = new ArrayList<>();
            for (GoField field : level) {
                if (field.exported() && count.get(field.name()) == 1 && !taken.contains(field.name())) {
                    fields.add(new ExportedStruct.Field(field, depth > 0));
                }
                if (field.embedded() && named(field.type()) instanceof GoType.Named named) {
                    find(named, goPackage, visited).forEach(t -> next.addAll(t.fields()));
                }
            }
            taken.addAll(count.keySet());
            level = next;
        }
        return fields;
    }

    private static GoType named(GoType type) {
        GoType actual = type.actual();
        return actual instanceof GoType.Pointer pointer ? pointer.element().actual() : actual;
    }

    private static List<GoTypeDeclaration> find(GoType.Named named, GoPackage goPackage, Set<String> visited) {
        List<GoTypeDeclaration> found = new ArrayList<>();
        for (GoDecl declaration : goPackage.declarations()) {
            if (declaration instanceof GoTypeDeclaration type
                    && type.name().equals(named.name())
                    && type.packagePath().equals(named.packagePath())
                    && visited.add(type.name())) {
                found.add(type);
            }
        }
        return found;
    }
}
