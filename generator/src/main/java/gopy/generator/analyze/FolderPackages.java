package gopy.generator.analyze;

import gopy.generator.BuildFailed;
import gopy.generator.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the package that lies in a folder. */
final class FolderPackages {
    private static final Pattern CLAUSE = Pattern.compile("(?m)^package\\s+(\\w+)");

    private final Contexts contexts;

    FolderPackages(Contexts contexts) {
        this.contexts = contexts;
    }

    ResolvedPackage resolve(String request, Path asked) throws BuildFailed, InterruptedException {
        if (!Files.exists(asked)) {
            throw new BuildFailed(Refusals.folderMissing(request, asked));
        }
        if (!Files.isDirectory(asked)) {
            throw new BuildFailed(Refusals.notAFolder(request, asked));
        }
        Path folder = real(asked);
        List<Path> files = goFiles(folder);
        if (files.isEmpty()) {
            throw new BuildFailed(Refusals.folderWithoutGo(request, folder));
        }
        Optional<Path> root = moduleRoot(folder);
        if (root.isEmpty()) {
            return loose(request, folder, files);
        }
        String inside = root.get().relativize(folder).toString();
        if (!inside.isEmpty() && !ImportPaths.valid(inside)) {
            return renamed(request, folder, files, root.get());
        }
        GoContext context = contexts.user(folder);
        return contexts.resolved(request, contexts.list(context, "."), ResolvedPackage.Origin.USER_MODULE, context);
    }

    /** A folder without a module around it gets a virtual go.mod. */
    private ResolvedPackage loose(String request, Path folder, List<Path> files)
            throws BuildFailed, InterruptedException {
        Map<Path, Path> virtual = contexts.looseFiles(folder, packageName(files));
        GoContext context = contexts.loose(folder, contexts.overlay(folder, virtual));
        ListedPackage listed = contexts.list(context, ".");
        return contexts.resolved(request, listed, ResolvedPackage.Origin.LOOSE_FOLDER, context, virtual);
    }

    /** A folder whose name cannot be part of an import path appears under another name beside its module's go.mod. */
    private ResolvedPackage renamed(String request, Path folder, List<Path> files, Path root)
            throws BuildFailed, InterruptedException {
        Path other = root.resolve(packageName(files) + "_"
                + Digest.of(root.relativize(folder).toString()).substring(0, 8));
        Map<Path, Path> virtual = new LinkedHashMap<>();
        files.forEach(file -> virtual.put(other.resolve(file.getFileName()), file));
        GoContext context = contexts.user(root).with(List.of("-overlay=" + contexts.overlay(folder, virtual)));
        ListedPackage listed = contexts.list(context, "./" + other.getFileName());
        ResolvedPackage found =
                contexts.resolved(request, listed, ResolvedPackage.Origin.USER_MODULE, context, virtual);
        return new ResolvedPackage(
                request, found.importPath(), found.name(), folder, found.origin(), found.module(), context, virtual);
    }

    private static String packageName(List<Path> files) {
        for (Path file : files) {
            try {
                Matcher clause = CLAUSE.matcher(Files.readString(file));
                if (!file.toString().endsWith("_test.go") && clause.find()) {
                    return ImportPaths.valid(clause.group(1)) ? clause.group(1) : "folder";
                }
            } catch (IOException e) {
                // Unreadable or not UTF-8: the go command will say so in its own words.
                continue;
            }
        }
        return "folder";
    }

    private static Optional<Path> moduleRoot(Path folder) {
        for (Path parent = folder; parent != null; parent = parent.getParent()) {
            if (Files.isRegularFile(parent.resolve("go.mod"))) {
                return Optional.of(parent);
            }
        }
        return Optional.empty();
    }

    private static Path real(Path folder) throws BuildFailed {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new BuildFailed(Refusals.unreadable(folder, e));
        }
    }

    private static List<Path> goFiles(Path folder) throws BuildFailed {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(".go"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BuildFailed(Refusals.unreadable(folder, e));
        }
    }
}
