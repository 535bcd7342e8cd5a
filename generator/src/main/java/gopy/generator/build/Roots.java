package gopy.generator.build;

import gopy.generator.analyze.GoContext;
import gopy.generator.analyze.ResolvedPackage;
import gopy.generator.analyze.ResolvedPackage.Origin;
import gopy.generator.model.GoModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The modules that a library's packages are seen from, the one that carries the build first.
 *
 * @param all distinct roots; a library over standard packages alone has their module in the cache
 */
record Roots(List<Root> all) {
    /**
     * A folder with a go.mod file, real or virtual.
     *
     * @param path the module's path
     * @param first the package that brought it in
     */
    record Root(Path folder, String path, GoContext context, ResolvedPackage first) {}

    Root base() {
        return all.getFirst();
    }

    static Roots of(List<ResolvedPackage> packages) {
        List<ResolvedPackage> ordered = new ArrayList<>(packages);
        ordered.sort(Comparator.comparing(ResolvedPackage::origin));
        Map<Path, Root> roots = new LinkedHashMap<>();
        for (ResolvedPackage p : ordered) {
            // Any module can import the standard library.
            if (p.origin() != Origin.STANDARD || roots.isEmpty()) {
                Root root = root(p);
                roots.putIfAbsent(root.folder(), root);
            }
        }
        return new Roots(List.copyOf(roots.values()));
    }

    private static Root root(ResolvedPackage p) {
        GoModule module = p.module();
        GoContext context = p.context();
        if (module.main()) {
            return new Root(Path.of(module.directory()), module.path(), context, p);
        }
        // A dependency or a standard package: the module it was seen from.
        Path folder = GoModFile.folderAbove(context.directory());
        return new Root(folder, GoModFile.modulePath(folder), context, p);
    }
}
