package gopy.generator.plan;

import gopy.generator.model.GoField;
import gopy.generator.model.GoPackage;
import gopy.generator.model.GoType;
import gopy.generator.model.GoTypeDeclaration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Types of which Go makes no values: C structs that are declared only, and what holds one. Pointers to them are values, and
 * cross by message: what is generated may not even name such a type where Go wants the type of a value.
 */
final class IncompleteTypes {
    private static final Set<String> MARKS = Set.of("runtime/cgo.Incomplete", "internal/runtime/sys.NotInHeap");

    private final Map<GoType.Named, GoTypeDeclaration> own;

    IncompleteTypes(GoPackage goPackage) {
        this.own = goPackage.types().stream()
                .collect(Collectors.toMap(Types::named, Function.identity(), (first, again) -> first));
    }

    boolean contains(GoTypeDeclaration type) {
        return contains(Types.named(type));
    }

    boolean contains(GoType type) {
        return incomplete(type, new HashSet<>());
    }

    /** A Go expression of type reflect.Type for a type that the wrapper calls so. */
    String reflected(GoType type, String source) {
        return contains(type) ? "reflect.TypeOf((*" + source + ")(nil)).Elem()" : "reflect.TypeFor[" + source + "]()";
    }

    private boolean incomplete(GoType type, Set<GoType> visited) {
        return switch (type.actual()) {
            case GoType.Named named ->
                MARKS.contains(named.packagePath() + "." + named.name())
                        || visited.add(named)
                                && own.get(named) instanceof GoTypeDeclaration declaration
                                && incomplete(declaration.underlying(), visited);
            case GoType.Array array -> incomplete(array.element(), visited);
            case GoType.Struct struct ->
                struct.fields().stream().map(GoField::type).anyMatch(t -> incomplete(t, visited));
            case GoType other -> false;
        };
    }
}
