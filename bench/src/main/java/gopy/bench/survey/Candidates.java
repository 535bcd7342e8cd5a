package gopy.bench.survey;

import gopy.generator.model.GoAlias;
import gopy.generator.model.GoDecl;
import gopy.generator.model.GoFunction;
import gopy.generator.model.GoMethod;
import gopy.generator.model.GoPackage;
import gopy.generator.model.GoType;
import gopy.generator.model.GoTypeDeclaration;
import gopy.generator.model.GoTypeParameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Instances of the generic declarations of a package that Go may allow, the plainest first. Which one it does allow is
 * the analyser's word.
 */
final class Candidates {
    /** Types that satisfy most constraints; those of packages out of sight are refused like any other. */
    private static final List<String> COMMON = List.of(
            "int",
            "string",
            "float64",
            "complex128",
            "bool",
            "[]int",
            "map[string]int",
            "error",
            "time.Duration",
            "time.Time",
            "any");

    private static final int MOST = 60;
    private static final int DEEPEST = 4;

    private final GoPackage goPackage;

    private Candidates(GoPackage goPackage) {
        this.goPackage = goPackage;
    }

    /**
     * What to try for one generic declaration.
     *
     * @param instances as {@code --instantiate} takes them
     */
    record Generic(String name, List<String> instances) {}

    static List<Generic> of(GoPackage goPackage) {
        Candidates candidates = new Candidates(goPackage);
        List<Generic> generics = new ArrayList<>();
        for (GoDecl declaration : goPackage.declarations()) {
            List<GoTypeParameter> parameters = parameters(declaration);
            if (declaration.exported() && !parameters.isEmpty()) {
                generics.add(new Generic(declaration.name(), candidates.instances(declaration.name(), parameters)));
            }
        }
        return generics;
    }

    static List<GoTypeParameter> parameters(GoDecl declaration) {
        return switch (declaration) {
            case GoFunction function -> function.typeParameters();
            case GoTypeDeclaration type -> type.typeParameters();
            case GoAlias alias -> alias.typeParameters();
            case GoDecl other -> List.of();
        };
    }

    /** All combinations of the parameters' types, those of the first choices first. */
    private List<String> instances(String name, List<GoTypeParameter> parameters) {
        List<List<Choice>> combinations = List.of(List.of());
        for (GoTypeParameter parameter : parameters) {
            List<String> types = List.copyOf(types(parameter.constraint(), 0));
            List<List<Choice>> longer = new ArrayList<>();
            for (List<Choice> combination : combinations) {
                for (int k = 0; k < types.size(); k++) {
                    List<Choice> one = new ArrayList<>(combination);
                    one.add(new Choice(parameter.name(), types.get(k), k));
                    longer.add(one);
                }
            }
            longer.sort(Comparator.comparingInt(Candidates::unusual));
            combinations = longer.subList(0, Math.min(MOST, longer.size()));
        }
        return combinations.stream()
                .map(combination -> name + "[" + String.join(",", written(combination)) + "]")
                .distinct()
                .toList();
    }

    private record Choice(String parameter, String type, int order) {}

    private static int unusual(List<Choice> combination) {
        return combination.stream().mapToInt(Choice::order).sum();
    }

    /** The types with those of other parameters filled in: {@code []E} with what was chosen for {@code E}. */
    private static List<String> written(List<Choice> combination) {
        List<String> written = new ArrayList<>();
        for (Choice choice : combination) {
            String type = choice.type();
            for (int round = 0; round < DEEPEST; round++) {
                for (Choice other : combination) {
                    type = type.replaceAll("(?<![.\\w])" + other.parameter() + "(?!\\w)", other.type());
                }
            }
            written.add(type);
        }
        return written;
    }

    /** Types that may satisfy a constraint, in which names of other type parameters may stand. */
    private Set<String> types(GoType constraint, int depth) {
        Set<String> types = new LinkedHashSet<>();
        if (depth > DEEPEST) {
            return types;
        }
        switch (constraint.actual()) {
            case GoType.Interface face -> types.addAll(satisfying(face, depth));
            case GoType.Union(List<GoType.Union.Term> terms) ->
                terms.forEach(term -> types.addAll(types(term.type(), depth + 1)));
            case GoType.Named named -> {
                Optional<GoType.Interface> own = own(named);
                boolean constrains = own.isPresent() && !own.get().terms().isEmpty();
                if (!constrains && !named.name().equals("comparable")) {
                    types.add(named.toString());
                }
                if (own.isPresent()) {
                    types.addAll(satisfying(own.get(), depth));
                } else if (depth == 0) {
                    types.addAll(COMMON);
                }
            }
            case GoType other -> types.add(other.toString());
        }
        return types;
    }

    private Set<String> satisfying(GoType.Interface face, int depth) {
        Set<String> types = new LinkedHashSet<>();
        face.terms().forEach(term -> types.addAll(types(term, depth + 1)));
        if (!face.methods().isEmpty()) {
            List<String> wanted =
                    face.methods().stream().map(GoType.InterfaceMethod::name).toList();
            for (GoTypeDeclaration type : goPackage.types()) {
                if (type.exported() && !type.generic() && !type.instance().exists() && has(type, wanted)) {
                    types.add(type.name());
                    types.add("*" + type.name());
                }
            }
        }
        types.addAll(COMMON);
        return types;
    }

    private static boolean has(GoTypeDeclaration type, List<String> methods) {
        return type.methods().stream().map(GoMethod::name).toList().containsAll(methods);
    }

    private Optional<GoType.Interface> own(GoType.Named named) {
        return goPackage.types().stream()
                .filter(t -> t.name().equals(named.name()) && t.packagePath().equals(named.packagePath()))
                .map(GoTypeDeclaration::underlying)
                .filter(GoType.Interface.class::isInstance)
                .map(GoType.Interface.class::cast)
                .findFirst();
    }
}
