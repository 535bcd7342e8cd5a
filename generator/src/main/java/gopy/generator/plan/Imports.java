package gopy.generator.plan;

import gopy.generator.model.GoDecl;
import gopy.generator.model.GoField;
import gopy.generator.model.GoNames;
import gopy.generator.model.GoPackage;
import gopy.generator.model.GoSyntax;
import gopy.generator.model.GoType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Spells types in the Go of a wrapper, and collects the packages that it has to import for that. */
final class Imports {
    /** Names that the wrapper has for something else, or that its types need unshadowed. */
    private static final Set<String> RESERVED = Set.of(
            "any",
            "bool",
            "bound",
            "byte",
            "comparable",
            "complex64",
            "complex128",
            "error",
            "float32",
            "float64",
            "gopyruntime",
            "init",
            "int",
            "int8",
            "int16",
            "int32",
            "int64",
            "nil",
            "object",
            "reflect",
            "rune",
            "slots",
            "string",
            "uint",
            "uint8",
            "uint16",
            "uint32",
            "uint64",
            "uintptr",
            "unsafe");

    private final GoPackage goPackage;
    private final Map<String, String> names = new TreeMap<>();

    Imports(GoPackage goPackage) {
        this.goPackage = goPackage;
    }

    /** Package names by import path, as far as they were needed. */
    Map<String, String> names() {
        return Map.copyOf(names);
    }

    /** Go source of a type, or nothing when a package or name may not be used. */
    Optional<String> source(GoType type) {
        if (unusable(type).isPresent()) {
            return Optional.empty();
        }
        String source = GoSyntax.of(type, this::qualifier);
        if (source.contains("unsafe.Pointer")) {
            names.put("unsafe", "unsafe");
        }
        return Optional.of(source);
    }

    /** Go source of a declaration's name within its package, with type arguments if it is an instance. */
    String source(GoDecl declaration) {
        return declaration.source(this::qualifier);
    }

    /** What hinders the spelling of a type. */
    Optional<String> unusable(GoType type) {
        return switch (type) {
            case GoType.Basic basic -> Optional.empty();
            case GoType.Named named ->
                unusable(named.packagePath(), named.name()).or(() -> first(named.arguments().stream()));
            case GoType.Alias alias ->
                unusable(alias.packagePath(), alias.name()).or(() -> first(alias.arguments().stream()));
            case GoType.Pointer pointer -> unusable(pointer.element());
            case GoType.Slice slice -> unusable(slice.element());
            case GoType.Array array -> unusable(array.element());
            case GoType.Map map -> first(Stream.of(map.key(), map.value()));
            case GoType.Chan channel -> unusable(channel.element());
            case GoType.Func function ->
                first(Stream.concat(function.parameters().stream(), function.results().stream())
                        .map(p -> p.type()));
            case GoType.Interface face -> unusable(face);
            case GoType.Struct struct ->
                struct.fields().stream()
                        .filter(f -> !f.exported())
                        .findFirst()
                        .map(f -> "the field " + f.name() + " of an unnamed struct is not exported")
                        .or(() -> first(struct.fields().stream().map(GoField::type)));
            case GoType.Tuple tuple -> Optional.of(tuple + " is not the type of a value");
            case GoType.TypeParam parameter -> Optional.of(parameter + " is a type parameter");
            case GoType.Union union -> Optional.of(union + " is a constraint");
        };
    }

    private Optional<String> unusable(GoType.Interface face) {
        return face.methods().stream()
                .filter(m -> !m.exported())
                .findFirst()
                .map(m -> "its method " + m.name() + " is not exported")
                .or(() -> first(face.methods().stream().map(GoType.InterfaceMethod::signature)))
                .or(() -> first(face.terms().stream()));
    }

    private Optional<String> first(Stream<? extends GoType> types) {
        return types.map(this::unusable).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> unusable(String path, String name) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        if (!GoNames.exported(name)) {
            return Optional.of("the type " + name + " is not exported");
        }
        return importable(path) ? Optional.empty() : Optional.of("the package " + path + " cannot be imported");
    }

    /** The wrapper stands beside the bound package, so what that one imports is there; internal ones need a common parent. */
    private boolean importable(String path) {
        String own = goPackage.importPath();
        if (path.equals(own)) {
            return true;
        }
        List<String> elements = Arrays.asList(path.split("/"));
        if (elements.contains("vendor")) {
            return false;
        }
        if (elements.contains("internal")) {
            return goPackage.module().main() && internal(path);
        }
        return goPackage.imports().contains(path)
                || !elements.getFirst().contains(".")
                || goPackage.module().known()
                        && path.startsWith(goPackage.module().path() + "/");
    }

    private boolean internal(String path) {
        String home = goPackage.importPath().replaceAll("(^|/)internal(/.*)?$", "");
        String parent = path.substring(0, path.lastIndexOf("internal")).replaceAll("/$", "");
        return parent.isEmpty() || home.equals(parent) || home.startsWith(parent + "/");
    }

    private String qualifier(String path) {
        if (path.equals(goPackage.importPath())) {
            return "bound";
        }
        return names.computeIfAbsent(path, this::unused);
    }

    private String unused(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9_]", "");
        boolean plain =
                last.matches("[a-z][a-z0-9_]*") && !RESERVED.contains(last) && !last.matches("(call|inner)[0-9]+");
        String name = plain && !GO_KEYWORDS.contains(last) ? last : "imported";
        String free = name;
        for (int k = 2; names.containsValue(free); k++) {
            free = name + k;
        }
        return free;
    }

    private static final Set<String> GO_KEYWORDS = Set.of(
            "break",
            "case",
            "chan",
            "const",
            "continue",
            "default",
            "defer",
            "else",
            "fallthrough",
            "for",
            "func",
            "go",
            "goto",
            "if",
            "import",
            "interface",
            "map",
            "package",
            "range",
            "return",
            "select",
            "struct",
            "switch",
            "type",
            "var");
}
