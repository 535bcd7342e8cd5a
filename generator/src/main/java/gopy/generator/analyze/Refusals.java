package gopy.generator.analyze;

import gopy.generator.BuildFailed;
import gopy.generator.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Why a package cannot be bound, in words for the person who asked. */
final class Refusals {
    private static final Pattern TAG = Pattern.compile("[\\p{L}\\p{N}_.]+");

    private Refusals() {}

    static void unprintable(String request) throws BuildFailed {
        if (request.isBlank() || request.chars().anyMatch(Character::isISOControl)) {
            String shown = request.chars()
                    .mapToObj(c -> Character.isISOControl(c) ? String.format("\\x%02x", c) : Character.toString(c))
                    .reduce("", String::concat);
            throw new BuildFailed(Diagnostic.error(
                    "package-refused",
                    "'" + shown + "' cannot name a package",
                    request.isBlank()
                            ? "it is empty"
                            : "it holds a control character; the go command refuses newlines and NUL in paths too",
                    "rename the folder, or name another package"));
        }
    }

    static void badTags(List<String> tags) throws BuildFailed {
        for (String tag : tags) {
            if (!TAG.matcher(tag).matches()) {
                throw new BuildFailed(Diagnostic.error(
                        "tag-refused",
                        "'" + tag + "' is no build tag",
                        "tags are letters, digits, underscores and dots",
                        "separate several with commas: --tags a,b"));
            }
        }
    }

    static Diagnostic folderMissing(String request, Path folder) {
        Path parent = folder.normalize().getParent();
        String why = parent != null && Files.isDirectory(parent)
                ? parent + " is there, and has no " + folder.normalize().getFileName()
                : "its parent folder is not there either";
        return Diagnostic.error(
                "folder-missing", "there is no folder " + request, why, "check the spelling; ls shows what there is");
    }

    static Diagnostic notAFolder(String request, Path file) {
        return Diagnostic.error(
                "not-a-folder",
                request + " is a file",
                "a Go package is a folder",
                "name the folder that it lies in: "
                        + file.toAbsolutePath().normalize().getParent());
    }

    static Diagnostic unreadable(Path folder, IOException failure) {
        return Diagnostic.error(
                "folder-unreadable",
                folder + " cannot be read",
                failure.getClass().getSimpleName() + ": " + failure.getMessage(),
                "check its permissions");
    }

    static Diagnostic folderWithoutGo(String request, Path folder) {
        return Diagnostic.error(
                "folder-without-go",
                request + " has no Go files",
                "there is no file ending in .go directly in " + folder,
                "name the folder that holds the package's .go files");
    }

    static Diagnostic unknownImportPath(String request, Path currentFolder, String why) {
        String last = request.substring(request.lastIndexOf('/') + 1);
        String next;
        if (Files.isDirectory(currentFolder.resolve(last))) {
            next = "did you mean ./" + last + "?";
        } else if (!ImportPaths.looksStandard(request)) {
            next = "did you mean " + request + "@latest, from the Go module proxy?";
        } else {
            next =
                    "for a folder write ./FOLDER; for a module from the proxy PATH@version; go list std lists standard packages";
        }
        return Diagnostic.error("package-unknown", "there is no Go package " + request, why, next);
    }

    /** Throws for a package that the go command found, but that cannot be bound. */
    static void unbindable(String request, ListedPackage p) throws BuildFailed {
        if (p.error().startsWith("found packages ")) {
            throw new BuildFailed(Diagnostic.error(
                    "several-packages",
                    request + " holds more than one package",
                    p.error(),
                    "leave one package per folder, or exclude the other's files by a build constraint"));
        }
        if (p.standard() && (p.importPath().equals("builtin") || p.importPath().equals("unsafe"))) {
            throw new BuildFailed(Diagnostic.error(
                    "package-of-the-language",
                    request + " is part of the Go language",
                    "its declarations are documentation; there is no code to call",
                    "name a package with code, such as strings"));
        }
        if (p.error().contains("not one of the workspace modules")) {
            throw new BuildFailed(Diagnostic.error(
                    "outside-workspace",
                    request + " lies in a module that the go.work file above it does not list",
                    p.error(),
                    "run go work use in the module's folder, or set GOWORK=off"));
        }
        if (p.goFiles().isEmpty()) {
            throw new BuildFailed(noFiles(request, p));
        }
        if (p.name().equals("main")) {
            throw new BuildFailed(Diagnostic.error(
                    "package-main",
                    request + " is package main, a program",
                    "Go programs cannot be imported, by Go code neither",
                    "move what Python should call into a package of its own, and name that"));
        }
    }

    private static Diagnostic noFiles(String request, ListedPackage p) {
        if (!p.ignored().isEmpty()) {
            return Diagnostic.error(
                    "files-excluded",
                    request + " has no Go files for this build",
                    "build constraints exclude " + String.join(", ", p.ignored()),
                    "set the tags that they ask for: --tags TAG");
        }
        if (!p.tests().isEmpty()) {
            return Diagnostic.error(
                    "only-tests",
                    request + " has only test files",
                    String.join(", ", p.tests()) + ": files ending in _test.go are no part of a package",
                    "name the folder that holds the package itself");
        }
        return Diagnostic.error(
                "folder-without-go", request + " has no Go files", p.error(), "name the folder that holds the package");
    }
}
