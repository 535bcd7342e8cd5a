package gopy.generator.build;

import gopy.generator.BuildFailed;
import gopy.generator.Diagnostic;
import gopy.generator.analyze.ResolvedPackage;
import gopy.generator.model.GoModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where generated packages lie. The wrapper of a package of the user's is inside that package's folder, so that every
 * {@code internal} the package may see resolves; that of a package below {@code internal} is beside that folder, for
 * package main lies outside. Wrappers of other packages are below the base module's root.
 */
final class WrapperPlaces {
    private static final String WRAPPER = "gopywrapper";
    private static final String RUNTIME = "gopyruntime";
    private static final String LIBRARY = "gopylibrary";
    private static final String SHAPES = "gopyshapes";

    private final Roots roots;
    private final Path standard;

    /** An import path and the folder that stands for it, real or not. */
    record Place(String importPath, Path folder) {}

    /** @param standard the folder of the standard library */
    WrapperPlaces(Roots roots, Path standard) {
        this.roots = roots;
        this.standard = standard;
    }

    Place runtime() {
        return standard(RUNTIME);
    }

    Place library() {
        return standard(LIBRARY);
    }

    Place shapes() {
        return standard(SHAPES);
    }

    /** What is the same for all packages lies in the standard library: the go command compiles it once for all modules. */
    private Place standard(String name) {
        String free = unused(standard, name);
        boolean taken = roots.all().stream().anyMatch(root -> root.path().equals(free));
        return taken ? standard(name + "2") : new Place(free, standard.resolve(free));
    }

    Place wrapper(ResolvedPackage p) throws BuildFailed {
        return p.module().main() ? inside(p) : below(p);
    }

    private static Place inside(ResolvedPackage p) throws BuildFailed {
        GoModule module = p.module();
        Path root = Path.of(module.directory());
        String relative = p.importPath().equals(module.path())
                ? ""
                : p.importPath().substring(module.path().length() + 1);
        List<String> elements = relative.isEmpty() ? List.of() : Arrays.asList(relative.split("/"));
        int hidden = elements.indexOf("internal");
        if (hidden < 0) {
            return child(module.path(), root, relative, WRAPPER);
        }
        if (hidden != elements.lastIndexOf("internal")) {
            throw new BuildFailed(Diagnostic.error(
                    "internal-in-internal",
                    p.importPath() + " cannot be bound",
                    "it lies below two folders called internal, and no package outside may import it",
                    "bind a package that uses it, or move it one internal up"));
        }
        String parent = String.join("/", elements.subList(0, hidden));
        String below = String.join("_", elements.subList(hidden, elements.size()));
        return child(module.path(), root, parent, WRAPPER + "_" + below);
    }

    private Place below(ResolvedPackage p) throws BuildFailed {
        List<String> elements = Arrays.asList(p.importPath().split("/"));
        if (elements.contains("internal")) {
            throw new BuildFailed(Diagnostic.error(
                    "internal-of-others",
                    p.importPath() + " cannot be bound",
                    "it lies below a folder called internal of another module, which Go lets only that module import",
                    "bind a package of that module that is not internal"));
        }
        String path = elements.stream()
                .map(e -> e.equals("vendor") || e.equals("testdata") ? e + "_" : e)
                .collect(Collectors.joining("/"));
        Roots.Root base = roots.base();
        String name = unused(base.folder(), WRAPPER);
        return new Place(
                base.path() + "/" + name + "/" + path,
                base.folder().resolve(name).resolve(path));
    }

    private static Place child(String modulePath, Path root, String relative, String name) {
        Path parent = relative.isEmpty() ? root : root.resolve(relative);
        String free = unused(parent, name);
        String path = modulePath + "/" + (relative.isEmpty() ? "" : relative + "/") + free;
        return new Place(path, parent.resolve(free));
    }

    /** The name, with a number when the user has such a folder. */
    private static String unused(Path parent, String name) {
        String free = name;
        for (int i = 2; Files.exists(parent.resolve(free)); i++) {
            free = name + i;
        }
        return free;
    }
}
