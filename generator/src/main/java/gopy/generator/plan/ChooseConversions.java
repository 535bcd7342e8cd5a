package gopy.generator.plan;

import gopy.generator.model.BasicKind;
import gopy.generator.model.GoPackage;
import gopy.generator.model.GoSyntax;
import gopy.generator.model.GoType;
import gopy.generator.model.GoTypeDeclaration;
import java.util.Optional;

/** Second pass: the rule from a Go type to its conversion. */
final class ChooseConversions implements Conversions {
    private final GoPackage goPackage;

    private ChooseConversions(GoPackage goPackage) {
        this.goPackage = goPackage;
    }

    static Conversions over(GoPackage goPackage) {
        return new ChooseConversions(goPackage);
    }

    @Override
    public Choice choose(GoType type) {
        return switch (type.actual()) {
            case GoType.Basic(BasicKind kind) ->
                basic(kind)
                        .map(c -> chosen(c, kind.goName()))
                        .orElseGet(() -> refused("values of type " + kind.goName() + " are not bound"));
            case GoType.Slice(GoType element) -> slice(element.actual());
            case GoType.Array(long length, GoType element) -> array(length, element.actual());
            case GoType.Pointer(GoType element) -> pointer(element.actual());
            case GoType.Named named -> named(named);
            case GoType.Map map -> notYet(map, "maps");
            case GoType.Chan channel -> notYet(channel, "channels");
            case GoType.Func function -> notYet(function, "values of function type");
            case GoType.Interface face -> notYet(face, "interfaces");
            case GoType.Struct struct -> notYet(struct, "unnamed structs");
            case GoType.TypeParam parameter -> notYet(parameter, "type parameters");
            case GoType.Tuple _, GoType.Union _, GoType.Alias _ -> refused(type + " is not the type of a value");
        };
    }

    private static Choice slice(GoType element) {
        if (element instanceof GoType.Basic(BasicKind kind) && kind == BasicKind.UINT8) {
            return chosen(new Conversion.Bytes(), "[]byte");
        }
        if (element instanceof GoType.Basic(BasicKind kind) && basic(kind).isPresent()) {
            return chosen(new Conversion.SliceOf(kind), "[]" + kind.goName());
        }
        return refused("slices of " + element + " are not bound yet");
    }

    private static Choice array(long length, GoType element) {
        if (element instanceof GoType.Basic(BasicKind kind) && basic(kind).isPresent()) {
            return chosen(new Conversion.ArrayOf(length, kind), "[" + length + "]" + kind.goName());
        }
        return refused("arrays of " + element + " are not bound yet");
    }

    private Choice pointer(GoType element) {
        if (element instanceof GoType.Named named
                && declaration(named).filter(SelectExported::isStruct).isPresent()) {
            return chosen(new Conversion.StructPointer(named.name()), "*bound." + named.name());
        }
        return refused("pointers to " + element + " are not bound yet");
    }

    private Choice named(GoType.Named named) {
        if (named.equals(GoType.ERROR)) {
            return refused("error values are not bound yet, but as a last result");
        }
        Optional<GoTypeDeclaration> declaration = declaration(named);
        if (declaration.isEmpty()) {
            return refused(
                    named.packagePath().equals(goPackage.importPath())
                                    && named.arguments().isEmpty()
                            ? "the unexported type " + named.name() + " is not bound"
                            : "the type " + named + " of another package or instance is not bound yet");
        }
        if (!declaration.get().exported()) {
            return refused("the unexported type " + named.name() + " is not bound");
        }
        if (SelectExported.isStruct(declaration.get())) {
            return chosen(new Conversion.StructValue(named.name()), "bound." + named.name());
        }
        if (declaration.get().underlying() instanceof GoType.Basic(BasicKind kind)
                && basic(kind).isPresent()) {
            return chosen(basic(kind).get(), "bound." + named.name());
        }
        return refused("the named type " + named + " is not bound yet");
    }

    private Optional<GoTypeDeclaration> declaration(GoType.Named named) {
        return goPackage.types().stream()
                .filter(t -> named.arguments().isEmpty()
                        && t.name().equals(named.name())
                        && t.packagePath().equals(named.packagePath()))
                .findFirst();
    }

    private static Optional<Conversion> basic(BasicKind kind) {
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

    private static Choice notYet(GoType type, String what) {
        return refused(what + " are not bound yet: " + GoSyntax.of(type));
    }

    private static Choice chosen(Conversion conversion, String goType) {
        return new Choice.Chosen(new Value(conversion, goType));
    }

    private static Choice refused(String reason) {
        return new Choice.Refused(reason);
    }
}
