package gopy.generator.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything the analyser knows about the packages of one build.
 *
 * @param goVersion the Go toolchain that was asked, such as {@code go1.26.8}
 * @param tags the build tags that were set
 * @param packages the packages to bind, in the order asked for
 * @param reached named types of other packages that the exported API of {@code packages} mentions
 */
public record ApiModel(String goVersion, List<String> tags, List<GoPackage> packages, List<GoTypeDeclaration> reached) {
    public ApiModel {
        goVersion = Texts.orEmpty(goVersion);
        tags = Texts.orEmpty(tags);
        packages = Texts.orEmpty(packages);
        reached = Texts.orEmpty(reached);
    }

    public Optional<GoPackage> find(String importPath) {
        return packages.stream().filter(p -> p.importPath().equals(importPath)).findFirst();
    }

    /** The declaration behind a name or an instance, unexported ones included; empty for {@code error}, {@code comparable} and types not reached. */
    public Optional<GoTypeDeclaration> find(GoType.Named type) {
        List<GoTypeDeclaration> candidates = new ArrayList<>(reached);
        find(type.packagePath()).ifPresent(p -> candidates.addAll(p.types()));
        return candidates.stream()
                .filter(t -> t.packagePath().equals(type.packagePath()) && declares(t, type))
                .findFirst();
    }

    /** A generic declaration is found by its name alone, an instance by its types. */
    private static boolean declares(GoTypeDeclaration declaration, GoType.Named type) {
        return type.arguments().isEmpty()
                ? declaration.name().equals(type.name())
                        && !declaration.instance().exists()
                : declaration.instance().generic().equals(type.name())
                        && declaration.instance().arguments().equals(type.arguments());
    }

    /**
     * The type without names: a basic type, pointer, struct and so on. {@code error} is an interface of one method.
     * Empty for a named type that was not reached. Of a generic type the type parameters stay in place.
     */
    public Optional<GoType> underlying(GoType type) {
        return switch (type) {
            case GoType.Named named when named.equals(GoType.ERROR) -> Optional.of(GoType.ERROR_INTERFACE);
            case GoType.Named named -> find(named).map(GoTypeDeclaration::underlying);
            case GoType.Alias alias -> underlying(alias.actual());
            case GoType other -> Optional.of(other);
        };
    }
}
