package gopy.generator.plan;

import gopy.generator.model.ApiModel;
import gopy.generator.model.GoPackage;
import gopy.generator.model.GoType;
import gopy.generator.model.GoTypeDeclaration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Interfaces of other packages that the bound ones mention, so that Python classes can be passed for them too. */
final class ReachedInterfaces {
    /** The runtime implements these itself: files are readers and writers. */
    private static final Set<String> OWN = Set.of("context", "io");

    private final List<GoTypeDeclaration> interfaces;
    private final Set<GoTypeDeclaration> taken = new HashSet<>();

    ReachedInterfaces(ApiModel model) {
        this.interfaces = model.reached().stream()
                .filter(t -> t.underlying() instanceof GoType.Interface)
                .filter(t -> t.exported() && !t.generic() && !OWN.contains(t.packagePath()))
                .toList();
    }

    /** Those of packages that the bound one imports; each is for one package of the build. */
    List<GoTypeDeclaration> of(GoPackage goPackage) {
        return interfaces.stream()
                .filter(t -> goPackage.imports().contains(t.packagePath()) && taken.add(t))
                .toList();
    }
}
