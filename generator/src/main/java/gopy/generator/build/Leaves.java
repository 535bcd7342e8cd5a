package gopy.generator.build;

import gopy.generator.analyze.Fingerprint;
import gopy.generator.model.ApiModel;
import gopy.generator.model.GoDecl;
import gopy.generator.model.GoFunction;
import gopy.generator.model.GoPackage;
import gopy.generator.model.GoTypeDeclaration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The functions ({@code Add}) and methods ({@code S2.Upper}) whose bodies are short work, by import path. */
public record Leaves(Map<String, Set<String>> symbols) {
    public static Leaves of(ApiModel model) {
        Map<String, Set<String>> symbols = new HashMap<>();
        for (GoPackage goPackage : model.packages()) {
            Set<String> leaves = new HashSet<>();
            goPackage.declarations().forEach(declaration -> collect(declaration, leaves));
            symbols.put(goPackage.importPath(), leaves);
        }
        return new Leaves(symbols);
    }

    public static Leaves of(Fingerprint fingerprint) {
        Map<String, Set<String>> symbols = new HashMap<>();
        fingerprint.leaves().forEach((path, names) -> symbols.put(path, Set.copyOf(names)));
        return new Leaves(symbols);
    }

    private static void collect(GoDecl declaration, Set<String> leaves) {
        if (declaration instanceof GoFunction function && function.leaf()) {
            leaves.add(function.name());
        }
        if (declaration instanceof GoTypeDeclaration type) {
            type.methods().stream()
                    .filter(method -> method.leaf())
                    .forEach(method -> leaves.add(type.name() + "." + method.name()));
        }
    }

    boolean contains(String importPath, String symbol) {
        return symbols.getOrDefault(importPath, Set.of()).contains(symbol);
    }
}
