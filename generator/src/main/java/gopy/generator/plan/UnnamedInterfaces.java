package gopy.generator.plan;

import gopy.generator.model.GoField;
import gopy.generator.model.GoType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The interfaces that exported declarations write out where they need one, without giving them a name. */
final class UnnamedInterfaces {
    private final Map<String, GoType.Interface> found = new LinkedHashMap<>();

    private UnnamedInterfaces() {}

    static Iterable<GoType.Interface> of(Exports exports) {
        UnnamedInterfaces search = new UnnamedInterfaces();
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
            case GoType other -> {
                // Names and basic types write nothing out.
            }
        }
    }
}
