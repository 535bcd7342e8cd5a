package gopy.generator.analyze;

import gopy.generator.model.GoModule;
import java.nio.file.Path;
import java.util.Map;

/**
 * A package that exists and has Go files, and how to reach it.
 *
 * @param request what was asked for, as typed
 * @param importPath the path Go code imports it by
 * @param name the name of its package clause
 * @param directory its folder, absolute and without symbolic links
 * @param origin where it comes from
 * @param module its module, {@link GoModule#NONE} for the standard library
 * @param context how the go command sees it
 * @param virtualFiles files that the context's overlay adds to the user's tree: virtual path to real one
 */
public record ResolvedPackage(
        String request,
        String importPath,
        String name,
        Path directory,
        Origin origin,
        GoModule module,
        GoContext context,
        Map<Path, Path> virtualFiles) {
    /** Where a package comes from, which decides how a library over it is built. */
    public enum Origin {
        /** The user's module or workspace, its vendor folder and its dependencies included. */
        USER_MODULE,
        /** A folder that no module covers; a virtual go.mod makes it one. */
        LOOSE_FOLDER,
        /** {@code PATH@version}, in a module of its own in the cache. */
        DOWNLOADED,
        STANDARD
    }

    public ResolvedPackage {
        virtualFiles = Map.copyOf(virtualFiles);
    }
}
