package gopy.generator.plan;

import gopy.generator.model.GoParameter;
import gopy.generator.model.GoType;
import gopy.generator.model.GoTypeDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the interfaces that Python classes may implement, and why for the others they may not. */
final class Implementers {
    private final Imports imports;
    private final List<Implementer> implementers = new ArrayList<>();
    private final List<Implementer> own = new ArrayList<>();
    private final List<Skipped> skipped;
    private final Set<String> names = new HashSet<>();

    Implementers(Imports imports, List<Skipped> skipped) {
        this.imports = imports;
        this.skipped = new ArrayList<>(skipped);
    }

    /** One for each interface, and for several of the package's own at once, so that type assertions find them. */
    List<Implementer> implementers() {
        List<Implementer> all = new ArrayList<>(implementers);
        all.addAll(JoinedImplementers.of(own, names));
        return all;
    }

    List<Skipped> skipped() {
        skipped.sort(Comparator.comparing(Skipped::position).thenComparing(Skipped::symbol));
        return skipped;
    }

    /** A type of the bound package. */
    void add(ExportedType type) {
        if (type.declaration().underlying() instanceof GoType.Interface face
                && !face.methods().isEmpty()) {
            Optional<String> hindrance = imports.unusable(face);
            if (hindrance.isPresent()) {
                String reason = "it is bound, but no Python class can implement it: " + hindrance.get();
                skipped.add(new Skipped(type.name(), reason, type.declaration().position()));
            } else {
                GoTypeDeclaration declared = type.declaration();
                own.add(make(declared.name(), Types.named(declared), face));
            }
        }
    }

    /** A type of another package: not having it is no news. */
    void addIfPossible(GoTypeDeclaration type) {
        if (type.underlying() instanceof GoType.Interface face
                && !face.methods().isEmpty()
                && imports.unusable(Types.named(type)).isEmpty()
                && imports.unusable(face).isEmpty()) {
            make(type.name(), Types.named(type), face);
        }
    }

    /** An interface that is written out where it is needed. */
    void addUnnamed(GoType.Interface face) {
        if (imports.unusable(face).isEmpty()) {
            make("Unnamed", face, face);
        }
    }

    private Implementer make(String name, GoType type, GoType.Interface face) {
        String free = name;
        for (int k = 2; !names.add(free); k++) {
            free = name + k;
        }
        List<Implementer.Method> methods = face.methods().stream()
                .map(m -> new Implementer.Method(
                        m.name(),
                        sources(m.signature().parameters()),
                        m.signature().variadic(),
                        sources(m.signature().results())))
                .toList();
        Implementer made = new Implementer(free, List.of(source(type)), methods);
        implementers.add(made);
        return made;
    }

    private List<String> sources(List<GoParameter> parameters) {
        return parameters.stream().map(p -> source(p.type())).toList();
    }

    private String source(GoType type) {
        return imports.source(type).orElseThrow(() -> new IllegalStateException(type + " cannot be spelled"));
    }
}
