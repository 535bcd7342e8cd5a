package gopy.generator.build;

import gopy.generator.analyze.GoContext;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the parts of one library will lie: known before any text is generated, because generated Go imports by it.
 *
 * @param folder the folder of the cache that holds every file placed
 * @param context how the go command runs
 * @param runtimeImportPath the import path of package gopyruntime
 * @param libraryImportPath the import path of package gopylibrary
 * @param shapesImportPath the import path of package gopyshapes
 * @param wrapperImportPaths by bound package's import path, the import path of its wrapper package
 * @param folders by import path placed (runtime, library, shapes and wrappers), the folder that the go command will see it in
 * @param virtualFiles virtual path to real one, before anything is placed
 */
public record WorkspaceLayout(
        Path folder,
        GoContext context,
        String runtimeImportPath,
        String libraryImportPath,
        String shapesImportPath,
        Map<String, String> wrapperImportPaths,
        Map<String, Path> folders,
        Map<Path, Path> virtualFiles) {
    public WorkspaceLayout {
        wrapperImportPaths = Map.copyOf(wrapperImportPaths);
        folders = Map.copyOf(folders);
        virtualFiles = Map.copyOf(virtualFiles);
    }

    /** The import path of the wrapper package of a bound package. */
    public String wrapperOf(String importPath) {
        String path = wrapperImportPaths.get(importPath);
        if (path == null) {
            throw new IllegalArgumentException("not part of this workspace: " + importPath);
        }
        return path;
    }
}
