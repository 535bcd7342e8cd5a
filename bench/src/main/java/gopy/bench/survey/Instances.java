package gopy.bench.survey;

import gopy.generator.model.BasicKind;
import gopy.generator.model.GoDecl;
import gopy.generator.model.GoFunction;
import gopy.generator.model.GoPackage;
import gopy.generator.model.GoType;
import gopy.generator.model.GoTypeDeclaration;
import gopy.generator.model.GoTypeParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Guesses an instance of each generic declaration, so that generic packages can be surveyed: {@code int} where anything
 * will do, else what the constraint names.
 */
final class Instances {
    private static final int DEEPEST = 4;

    private final GoPackage goPackage;

    private Instances(GoPackage goPackage) {
        this.goPackage = goPackage;
    }

    static List<String> of(GoPackage goPackage) {
        Instances guesses = new Instances(goPackage);
        List<String> all = new ArrayList<>();
        for (GoDecl declaration : goPackage.declarations()) {
            List<GoTypeParameter> parameters =
                    switch (declaration) {
                        case GoFunction function -> function.typeParameters();
                        case GoTypeDeclaration type -> type.typeParameters();
                        case GoDecl other -> List.of();
                    };
            if (declaration.exported() && !parameters.isEmpty()) {
                all.add(parameters.stream()
                        .map(p -> guesses.argument(p.constraint(), parameters, 0))
                        .collect(Collectors.joining(",", declaration.name() + "[", "]")));
            }
        }
        return all;
    }

    private String argument(GoType constraint, List<GoTypeParameter> parameters, int depth) {
        if (depth > DEEPEST) {
            return "int";
        }
        return switch (constraint.actual()) {
            case GoType.Interface(var methods, List<GoType> terms)
            when !terms.isEmpty() -> argument(terms.getFirst(), parameters, depth + 1);
            case GoType.Union(List<GoType.Union.Term> terms) ->
                argument(terms.getFirst().type(), parameters, depth + 1);
            case GoType.Basic(BasicKind kind) -> kind.goName();
            case GoType.Slice(GoType element) -> "[]" + argument(element, parameters, depth + 1);
            case GoType.Pointer(GoType element) -> "*" + argument(element, parameters, depth + 1);
            case GoType.Map(GoType key, GoType value) ->
                "map[" + argument(key, parameters, depth + 1) + "]" + argument(value, parameters, depth + 1);
            case GoType.TypeParam(String name, int _) ->
                parameters.stream()
                        .filter(p -> p.name().equals(name))
                        .findFirst()
                        .map(p -> argument(p.constraint(), parameters, depth + 1))
                        .orElse("int");
            case GoType.Named named -> named(named, parameters, depth);
            case GoType other -> "int";
        };
    }

    /** A constraint of the package by what it allows; an interface of methods is its own best type. */
    private String named(GoType.Named named, List<GoTypeParameter> parameters, int depth) {
        Optional<GoTypeDeclaration> own = goPackage.types().stream()
                .filter(t -> t.name().equals(named.name()) && t.packagePath().equals(named.packagePath()))
                .findFirst();
        if (own.isPresent() && own.get().underlying() instanceof GoType.Interface face) {
            return face.methods().isEmpty() ? argument(face, parameters, depth + 1) : named.name();
        }
        boolean methods =
                named.packageName().equals("hash") || named.packageName().equals("fmt");
        return methods ? named.toString() : "int";
    }
}
