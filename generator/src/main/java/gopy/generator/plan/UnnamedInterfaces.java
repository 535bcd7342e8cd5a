package gopy.generator.plan;

import gopy.generator.model.GoDecl;
import gopy.generator.model.GoField;
import gopy.generator.model.GoPackage;
import gopy.generator.model.GoType;
import gopy.generator.model.GoTypeDeclaration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The interfaces that exported declarations need and that have no name that a wrapper could write: those that are
 * written out where they are needed, and unexported ones.
 */
final class UnnamedInterfaces {
    private final Map<String, GoType.Interface> found = new LinkedHashMap<>();
    private final Map<GoType, GoType.Interface> unexported = new HashMap<>();

    private UnnamedInterfaces(GoPackage goPackage) {
        for (GoDecl declaration : goPackage.declarations()) {
            if (declaration instanceof GoTypeDeclaration type
                    && !type.exported()
                    && !type.generic()
                    && type.underlying() instanceof GoType.Interface face) {
                unexported.put(Types.named(type), face);
            }
        }
    }

    static Iterable<GoType.Interface> of(Exports exports) {
        UnnamedInterfaces search = new UnnamedInterfaces(exports.goPackage());
        exports.functions().forEach(f -> search.visit(f.signature()));
        exports.variables().forEach(v -> search.visit(v.type()));
        for (ExportedType type : exports.types()) {
            GoType underlying = type.declaration().underlying();
            if (!(underlying instanceof GoType.Interface)) {
                search.visit(underlying);
            }
            type.methods().forEach(m -> search.visit(m.signature()));
        }
        return search.found.values();
    }

    private void visit(GoType type) {
        switch (type.actual()) {
            case GoType.Interface face -> {
                if (!face.methods().isEmpty() && found.putIfAbsent(face.toString(), face) == null) {
                    face.methods().forEach(m -> visit(m.signature()));
                }
            }
            case GoType.Pointer pointer -> visit(pointer.element());
            case GoType.Slice slice -> visit(slice.element());
            case GoType.Array array -> visit(array.element());
            case GoType.Chan channel -> visit(channel.element());
            case GoType.Map map -> {
                visit(map.key());
                visit(map.value());
            }
            case GoType.Func function ->
                Stream.concat(function.parameters().stream(), function.results().stream())
                        .forEach(p -> visit(p.type()));
            case GoType.Struct struct ->
                struct.fields().stream().filter(GoField::exported).forEach(f -> visit(f.type()));
            case GoType.Named named when unexported.containsKey(named) -> visit(unexported.get(named));
            case GoType other -> {
                // Other names and basic types write nothing out.
            }
        }
    }
}
