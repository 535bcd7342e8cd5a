package gopy.generator.analyze;

import gopy.generator.BuildFailed;
import gopy.generator.Cache;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Finds the package that a person means: a folder, an import path, {@code PATH@version} or a standard package.
 *
 * <p>A text that begins like a path ({@code ./x}, {@code ../x}, {@code /x}) is a folder. Any other is a standard package
 * if there is one, then a folder of that name, then an import path as the current folder's module sees it.
 */
public final class PackageResolver {
    private final Go go;
    private final Path currentFolder;
    private final BuildSettings settings;
    private final FolderPackages folders;
    private final ModulePackages modules;
    private final Contexts contexts;

    /**
     * @param currentFolder where relative folders and import paths are looked up
     * @param progress is told what will be downloaded before it is, and each download
     */
    public PackageResolver(Go go, Cache cache, Path currentFolder, BuildSettings settings, Consumer<String> progress) {
        this.go = go;
        this.currentFolder = currentFolder.toAbsolutePath();
        this.settings = settings;
        this.contexts = new Contexts(go, cache, settings);
        this.folders = new FolderPackages(contexts);
        this.modules = new ModulePackages(contexts, progress);
    }

    public ResolvedPackage resolve(String request) throws BuildFailed, InterruptedException {
        Refusals.unprintable(request);
        Refusals.badTags(settings.tags());
        if (looksLikeFolder(request)) {
            return folders.resolve(request, currentFolder.resolve(request));
        }
        boolean folder = Files.isDirectory(currentFolder.resolve(request));
        if (!folder && request.indexOf('@') > 0) {
            return modules.resolve(request);
        }
        if (request.startsWith("-") || request.endsWith(".go") || !ImportPaths.valid(request)) {
            return folders.resolve(request, currentFolder.resolve(request));
        }
        if (ImportPaths.looksStandard(request)) {
            ListedPackage standard = contexts.list(contexts.standard(), request);
            if (standard.standard() && standard.error().isEmpty()) {
                return contexts.resolved(request, standard, ResolvedPackage.Origin.STANDARD, contexts.standard());
            }
        }
        return folder ? folders.resolve(request, currentFolder.resolve(request)) : importPath(request);
    }

    private ResolvedPackage importPath(String request) throws BuildFailed, InterruptedException {
        GoContext context = contexts.user(currentFolder);
        ListedPackage listed;
        try {
            listed = contexts.list(context, request);
        } catch (BuildFailed noModule) {
            throw new BuildFailed(Refusals.unknownImportPath(request, currentFolder, noModule.getMessage()));
        }
        if (listed.directory().isEmpty()) {
            throw new BuildFailed(Refusals.unknownImportPath(request, currentFolder, listed.error()));
        }
        return contexts.resolved(request, listed, ResolvedPackage.Origin.USER_MODULE, context);
    }

    private static boolean looksLikeFolder(String request) {
        return request.equals(".")
                || request.equals("..")
                || request.startsWith("./")
                || request.startsWith("../")
                || request.startsWith("/");
    }

    @Override
    public String toString() {
        return "packages seen from " + currentFolder + " by Go " + go.version();
    }
}
