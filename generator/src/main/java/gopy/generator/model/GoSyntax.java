package gopy.generator.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Writes types in Go syntax. {@link #of(GoType)} qualifies names by package name, for people;
 * {@link #of(GoType, UnaryOperator)} by whatever name the package of a path was imported under, for generated code.
 */
public final class GoSyntax {
    private final UnaryOperator<String> qualifier;

    private GoSyntax(UnaryOperator<String> qualifier) {
        this.qualifier = qualifier;
    }

    public static String of(GoType type) {
        return new GoSyntax(null).write(type);
    }

    /** Go source of the type; the qualifier maps an import path to a name, an empty one for the package itself. */
    public static String of(GoType type, UnaryOperator<String> qualifier) {
        return new GoSyntax(qualifier).write(type);
    }

    private String write(GoType type) {
        return switch (type) {
            case GoType.Basic basic -> basic.kind().goName();
            case GoType.Named named ->
                qualified(named.packagePath(), named.packageName(), named.name(), named.arguments());
            case GoType.Alias alias ->
                qualified(alias.packagePath(), alias.packageName(), alias.name(), alias.arguments());
            case GoType.Pointer pointer -> "*" + write(pointer.element());
            case GoType.Slice slice -> "[]" + write(slice.element());
            case GoType.Array array -> "[" + array.length() + "]" + write(array.element());
            case GoType.Map map -> "map[" + write(map.key()) + "]" + write(map.value());
            case GoType.Chan chan -> channel(chan);
            case GoType.Func func -> "func" + signature(func);
            case GoType.Interface face -> face(face);
            case GoType.Struct struct -> struct(struct);
            case GoType.Tuple tuple -> "(" + list(tuple.elements()) + ")";
            case GoType.TypeParam parameter -> parameter.name();
            case GoType.Union union ->
                union.terms().stream()
                        .map(t -> (t.tilde() ? "~" : "") + write(t.type()))
                        .collect(Collectors.joining(" | "));
        };
    }

    private String qualified(String path, String packageName, String name, List<GoType> arguments) {
        String prefix = path.isEmpty() ? "" : qualifier == null ? packageName : qualifier.apply(path);
        String instance = arguments.isEmpty() ? "" : "[" + list(arguments) + "]";
        return (prefix.isEmpty() ? "" : prefix + ".") + name + instance;
    }

    private String channel(GoType.Chan chan) {
        String element = write(chan.element());
        return switch (chan.direction()) {
            // chan (<-chan T) and chan <-(chan T) would read the same without the parentheses.
            case BOTH -> element.startsWith("<-") ? "chan (" + element + ")" : "chan " + element;
            case SEND -> "chan<- " + element;
            case RECEIVE -> "<-chan " + element;
        };
    }

    private String signature(GoType.Func func) {
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < func.parameters().size(); i++) {
            GoParameter parameter = func.parameters().get(i);
            boolean rest = func.variadic() && i == func.parameters().size() - 1;
            boolean slice = rest && parameter.type() instanceof GoType.Slice;
            parameters.add(
                    slice ? "..." + write(((GoType.Slice) parameter.type()).element()) : write(parameter.type()));
        }
        List<GoType> results = func.results().stream().map(GoParameter::type).toList();
        String after =
                switch (results.size()) {
                    case 0 -> "";
                    case 1 -> " " + write(results.getFirst());
                    default -> " (" + list(results) + ")";
                };
        return "(" + String.join(", ", parameters) + ")" + after;
    }

    private String face(GoType.Interface face) {
        if (face.methods().isEmpty() && face.terms().isEmpty()) {
            return "any";
        }
        List<String> elements = new ArrayList<>();
        face.methods().forEach(m -> elements.add(m.name() + signature(m.signature())));
        face.terms().forEach(t -> elements.add(write(t)));
        return "interface{ " + String.join("; ", elements) + " }";
    }

    private String struct(GoType.Struct struct) {
        if (struct.fields().isEmpty()) {
            return "struct{}";
        }
        return struct.fields().stream()
                .map(f -> (f.embedded() ? "" : f.name() + " ") + write(f.type()) + tag(f.tag()))
                .collect(Collectors.joining("; ", "struct{ ", " }"));
    }

    private static String tag(String tag) {
        if (tag.isEmpty()) {
            return "";
        }
        boolean plain = tag.chars().allMatch(c -> c >= ' ' && c < 127 && c != '`');
        return plain ? " `" + tag + "`" : " " + GoLiteral.quote(tag);
    }

    private String list(List<GoType> types) {
        return types.stream().map(this::write).collect(Collectors.joining(", "));
    }
}
