package gopy.generator.plan;

import gopy.generator.model.BasicKind;
import gopy.generator.model.GoField;
import gopy.generator.model.GoParameter;
import gopy.generator.model.GoType;
import java.util.List;
import java.util.stream.Collectors;

/** Go types in Python's words and Go's order, for documentation: {@code map[str]int}, {@code func(int) str}. */
public final class PythonWords {
    private final String home;

    /**
     * @param home the import path whose types need no package name
     */
    PythonWords(String home) {
        this.home = home;
    }

    String of(GoType type) {
        return switch (type.actual()) {
            case GoType.Basic(BasicKind kind) -> of(kind);
            case GoType.Named named -> named(named);
            case GoType.Pointer(GoType element) ->
                element.actual() instanceof GoType.Named named ? named(named) : "*" + of(element);
            case GoType.Slice(GoType element) ->
                element.actual().equals(new GoType.Basic(BasicKind.UINT8)) ? "bytes" : "[]" + of(element);
            case GoType.Array(long length, GoType element) -> "[" + length + "]" + of(element);
            case GoType.Map(GoType key, GoType value) -> "map[" + of(key) + "]" + of(value);
            case GoType.Chan(GoType.Chan.Direction direction, GoType element) ->
                switch (direction) {
                    case BOTH -> "chan " + of(element);
                    case SEND -> "chan<- " + of(element);
                    case RECEIVE -> "<-chan " + of(element);
                };
            case GoType.Func function -> "func" + signature(function);
            case GoType.Interface face -> face(face);
            case GoType.Struct struct ->
                struct.fields().stream()
                        .filter(GoField::exported)
                        .map(f -> of(f.type()) + " " + f.name())
                        .collect(Collectors.joining(", ", "struct{", "}"));
            case GoType.TypeParam parameter -> parameter.name();
            case GoType.Tuple tuple -> list(tuple.elements());
            case GoType.Union union -> union.toString();
            case GoType.Alias alias -> throw new IllegalStateException(alias + " stands for itself");
        };
    }

    private String named(GoType.Named named) {
        boolean own = named.packagePath().equals(home) || named.packageName().isEmpty();
        String instance = named.arguments().isEmpty() ? "" : "[" + list(named.arguments()) + "]";
        return (own ? "" : named.packageName() + ".") + named.name() + instance;
    }

    private String face(GoType.Interface face) {
        return face.methods().isEmpty() && face.terms().isEmpty()
                ? "any"
                : face.methods().stream()
                        .map(m -> m.name() + signature(m.signature()))
                        .collect(Collectors.joining("; ", "interface{", "}"));
    }

    private String signature(GoType.Func function) {
        List<String> parameters =
                function.parameters().stream().map(p -> of(p.type())).collect(Collectors.toList());
        if (function.variadic()) {
            parameters.set(parameters.size() - 1, rest(function.parameters().getLast()));
        }
        List<GoType> results =
                function.results().stream().map(GoParameter::type).toList();
        String after =
                switch (results.size()) {
                    case 0 -> "";
                    case 1 -> " " + of(results.getFirst());
                    default -> " (" + list(results) + ")";
                };
        return "(" + String.join(", ", parameters) + ")" + after;
    }

    /** The word of a variadic parameter, whose type is a slice. */
    String rest(GoParameter parameter) {
        return "..." + (parameter.type().actual() instanceof GoType.Slice(GoType element) ? of(element) : "bytes");
    }

    private String list(List<GoType> types) {
        return types.stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** Python's own type for a basic one of Go. */
    public static String of(BasicKind kind) {
        return switch (kind) {
            case BOOL, UNTYPED_BOOL -> "bool";
            case STRING, UNTYPED_STRING -> "str";
            case FLOAT32, FLOAT64, UNTYPED_FLOAT -> "float";
            case COMPLEX64, COMPLEX128, UNTYPED_COMPLEX -> "complex";
            case INT,
                    INT8,
                    INT16,
                    INT32,
                    INT64,
                    UINT,
                    UINT8,
                    UINT16,
                    UINT32,
                    UINT64,
                    UINTPTR,
                    UNTYPED_INT,
                    UNTYPED_RUNE -> "int";
            case UNSAFE_POINTER -> "unsafe.Pointer";
            case UNTYPED_NIL -> "None";
        };
    }
}
