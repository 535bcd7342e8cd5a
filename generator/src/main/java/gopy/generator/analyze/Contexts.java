package gopy.generator.analyze;

import com.fasterxml.jackson.databind.ObjectMapper;
import gopy.generator.BuildFailed;
import gopy.generator.Cache;
import gopy.generator.CommandResult;
import gopy.generator.Diagnostic;
import gopy.generator.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ways to run the go command for the kinds of packages, and what it answers about one of them. */
final class Contexts {
    private final Go go;
    private final Cache cache;
    private final BuildSettings settings;

    Contexts(Go go, Cache cache, BuildSettings settings) {
        this.go = go;
        this.cache = cache;
        this.settings = settings;
    }

    /** As the person's own build runs in a folder, except that go.mod and go.sum are never changed. */
    GoContext user(Path folder) {
        List<String> flags = flags();
        if (go.flags().contains("-mod=mod")) {
            flags.add(vendored(folder) ? "-mod=vendor" : "-mod=readonly");
        }
        return new GoContext(folder, flags, Map.of());
    }

    /** In a folder that becomes a module by a go.mod file which is only virtual. */
    GoContext loose(Path folder, Path overlay) {
        List<String> flags = flags();
        flags.add("-overlay=" + overlay);
        flags.add("-mod=readonly");
        return new GoContext(folder, flags, Map.of("GOWORK", "off"));
    }

    /** In a module of the cache, which the go command may change. */
    GoContext own(Path folder) {
        List<String> flags = flags();
        flags.add("-mod=mod");
        return new GoContext(folder, flags, Map.of("GOWORK", "off"));
    }

    /** For the standard library: a module without requirements. */
    GoContext standard() {
        return own(ownModule("standard"));
    }

    /** The folder of a module in the cache, with a go.mod of one explicit go line if it had none. */
    Path ownModule(String key) {
        String name = key.equals("standard") ? key : Digest.of(key).substring(0, 16);
        Path folder = cache.folder("modules", name);
        write(folder.resolve("go.mod"), "module gopy.workspace/" + name + "\n\ngo " + Go.LANGUAGE + ".0\n", false);
        return folder;
    }

    /** A virtual go.mod for a folder that has none: virtual path to real one. */
    Map<Path, Path> looseFiles(Path folder, String name) {
        Path goMod = cache.folder("loose", Digest.of(folder.toString()).substring(0, 16))
                .resolve("go.mod");
        write(goMod, "module gopy.local/" + name + "\n\ngo " + Go.LANGUAGE + ".0\n", true);
        return Map.of(folder.resolve("go.mod"), goMod);
    }

    /** An overlay file, kept in the cache. */
    Path overlay(Path folder, Map<Path, Path> virtualFiles) {
        Map<String, String> replace = new LinkedHashMap<>();
        virtualFiles.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(e -> replace.put(e.getKey().toString(), e.getValue().toString()));
        Path file = cache.folder("loose", Digest.of(folder.toString()).substring(0, 16))
                .resolve("overlay.json");
        try {
            write(file, new ObjectMapper().writeValueAsString(Map.of("Replace", replace)), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Asks for one package. A go command that cannot answer at all is a failure with its own words. */
    ListedPackage list(GoContext context, String pattern) throws BuildFailed, InterruptedException {
        List<String> arguments = List.of("-e", "-json=" + ListedPackage.FIELDS, "--", pattern);
        CommandResult result = Go.run(context, "list", arguments, line -> {});
        if (result.text().isBlank()) {
            if (result.errorText().contains("requires go >=")) {
                throw new BuildFailed(Diagnostic.error(
                        "go-too-old",
                        "the module of " + pattern + " needs a newer Go",
                        result.errorText(),
                        "install a newer Go from https://go.dev/dl/ and put it first on PATH"));
            }
            throw new BuildFailed(Diagnostic.error(
                    "go-list-failed",
                    "the go command cannot read this module",
                    result.errorText(),
                    "run go list in " + context.directory() + " and mend what it says"));
        }
        return ListedPackage.read(Go.json(result.text()));
    }

    /** The package if it can be bound; what speaks against it is refused with the reason. */
    ResolvedPackage resolved(String request, ListedPackage listed, ResolvedPackage.Origin origin, GoContext context)
            throws BuildFailed {
        return resolved(request, listed, origin, context, Map.of());
    }

    ResolvedPackage resolved(
            String request,
            ListedPackage listed,
            ResolvedPackage.Origin origin,
            GoContext context,
            Map<Path, Path> virtualFiles)
            throws BuildFailed {
        Refusals.unbindable(request, listed);
        return new ResolvedPackage(
                request,
                listed.importPath(),
                listed.name(),
                Path.of(listed.directory()),
                origin,
                listed.module(),
                context,
                virtualFiles);
    }

    private List<String> flags() {
        List<String> flags = new ArrayList<>(List.of("-buildvcs=false"));
        if (!settings.tags().isEmpty()) {
            flags.add("-tags=" + String.join(",", settings.tags()));
        }
        if (settings.race()) {
            flags.add("-race");
        }
        return flags;
    }

    private static boolean vendored(Path folder) {
        for (Path parent = folder; parent != null; parent = parent.getParent()) {
            if (Files.exists(parent.resolve("go.mod"))) {
                return Files.exists(parent.resolve("vendor").resolve("modules.txt"));
            }
        }
        return false;
    }

    static void write(Path file, String text, boolean again) {
        try {
            if (!Files.exists(file) || again && !Files.readString(file).equals(text)) {
                Files.writeString(file, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the cache cannot be written: " + file, e);
        }
    }
}
