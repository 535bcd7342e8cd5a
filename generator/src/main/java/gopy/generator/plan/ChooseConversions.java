package gopy.generator.plan;

import gopy.generator.model.BasicKind;
import gopy.generator.model.GoType;
import gopy.generator.model.GoTypeDeclaration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rule from a Go type to its conversion. What has no slots of its own crosses by message. */
final class ChooseConversions implements Conversions {
    private final Map<GoType.Named, GoTypeDeclaration> structs;

    private final Imports imports;

    private ChooseConversions(Map<GoType.Named, GoTypeDeclaration> structs, Imports imports) {
        this.structs = structs;
        this.imports = imports;
    }

    static Conversions over(Exports exports, Imports imports) {
        IncompleteTypes incomplete = new IncompleteTypes(exports.goPackage());
        return new ChooseConversions(
                exports.types().stream()
                        .map(ExportedType::declaration)
                        .filter(type -> isPlainStruct(type, incomplete))
                        .collect(Collectors.toMap(Types::named, Function.identity())),
                imports);
    }

    /** A struct whose handles cross in slots: Python's class for it is the backend's own. Errors have exception classes. */
    static boolean isPlainStruct(GoTypeDeclaration type, IncompleteTypes incomplete) {
        return type.exported()
                && !type.generic()
                && type.underlying() instanceof GoType.Struct
                && !Types.isError(type)
                && !incomplete.contains(type);
    }

    @Override
    public Value of(GoType type) {
        return switch (type.actual()) {
            case GoType.Basic(BasicKind kind) ->
                basic(kind).map(c -> new Value(c, kind.goName())).orElseGet(() -> Conversions.byMessage(type));
            case GoType.Slice(GoType element) -> slice(type, element.actual());
            case GoType.Array(long length, GoType element) -> array(type, length, element.actual());
            case GoType.Pointer(GoType element)
            when structs.get(element.actual()) instanceof GoTypeDeclaration struct ->
                new Value(new Conversion.StructPointer(struct.name()), "*bound." + imports.source(struct));
            case GoType.Named named
            when structs.get(named) instanceof GoTypeDeclaration struct ->
                new Value(new Conversion.StructValue(struct.name()), "bound." + imports.source(struct));
            case GoType other -> Conversions.byMessage(type);
        };
    }

    private static Value slice(GoType type, GoType element) {
        if (element instanceof GoType.Basic(BasicKind kind) && kind == BasicKind.UINT8) {
            return new Value(new Conversion.Bytes(), "[]byte");
        }
        if (element instanceof GoType.Basic(BasicKind kind) && basic(kind).isPresent()) {
            return new Value(new Conversion.SliceOf(kind), "[]" + kind.goName());
        }
        return Conversions.byMessage(type);
    }

    private static Value array(GoType type, long length, GoType element) {
        if (element instanceof GoType.Basic(BasicKind kind) && basic(kind).isPresent()) {
            return new Value(new Conversion.ArrayOf(length, kind), "[" + length + "]" + kind.goName());
        }
        return Conversions.byMessage(type);
    }

    static Optional<Conversion> basic(BasicKind kind) {
        return switch (kind) {
            case BOOL -> Optional.of(new Conversion.Bool());
            case INT, INT8, INT16, INT32, INT64, UINT, UINT8, UINT16, UINT32, UINT64, UINTPTR ->
                Optional.of(new Conversion.Int(kind));
            case FLOAT32, FLOAT64 -> Optional.of(new Conversion.Float(kind));
            case COMPLEX64, COMPLEX128 -> Optional.of(new Conversion.Complex(kind));
            case STRING -> Optional.of(new Conversion.Text());
            case UNSAFE_POINTER,
                    UNTYPED_BOOL,
                    UNTYPED_INT,
                    UNTYPED_RUNE,
                    UNTYPED_FLOAT,
                    UNTYPED_COMPLEX,
                    UNTYPED_STRING,
                    UNTYPED_NIL -> Optional.empty();
        };
    }
}
