package gopy.generator.build;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gopy.generator.BuildFailed;
import gopy.generator.Cache;
import gopy.generator.Digest;
import gopy.generator.analyze.Go;
import gopy.generator.analyze.GoContext;
import gopy.generator.analyze.ResolvedPackage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code go build} runs in, for packages that go into one library. The user's tree is never written to: generated
 * packages lie in the cache and appear in the user's module, or in the standard library, as virtual files. Package main
 * is built by file path, with the user's module as working directory.
 */
public final class Workspace {
    private final Cache cache;
    private final Path standard;

    public Workspace(Cache cache, Go go) {
        this.cache = cache;
        this.standard = go.root().resolve("src");
    }

    /** Decides where everything lies. Packages that cannot share a library are refused with the reason. */
    public WorkspaceLayout layOut(List<ResolvedPackage> packages) throws BuildFailed, InterruptedException {
        Path folder = folder(packages);
        Roots roots = Roots.of(packages);
        Map<Path, Path> virtual = new HashMap<>();
        packages.forEach(p -> virtual.putAll(p.virtualFiles()));
        WrapperPlaces places = new WrapperPlaces(roots, standard);
        Map<String, String> wrappers = new LinkedHashMap<>();
        Map<String, Path> folders = new HashMap<>();
        for (ResolvedPackage p : packages) {
            WrapperPlaces.Place place = places.wrapper(p);
            wrappers.put(p.importPath(), place.importPath());
            folders.put(place.importPath(), place.folder());
        }
        WrapperPlaces.Place runtime = places.runtime();
        folders.put(runtime.importPath(), runtime.folder());
        WrapperPlaces.Place library = places.library();
        folders.put(library.importPath(), library.folder());
        WrapperPlaces.Place shapes = places.shapes();
        folders.put(shapes.importPath(), shapes.folder());
        GoContext context = new SharedContext(folder, roots, virtual).context();
        return new WorkspaceLayout(
                folder,
                context,
                runtime.importPath(),
                library.importPath(),
                shapes.importPath(),
                wrappers,
                folders,
                virtual);
    }

    /** Writes the files into the cache, those unchanged left alone, and says how to build. */
    public GoBuildPlan place(WorkspaceLayout layout, PlacedFiles files) {
        Path packages = layout.folder().resolve("packages");
        Map<Path, Path> virtual = new TreeMap<>(layout.virtualFiles());
        Map<Path, String> texts = new TreeMap<>();
        files.packages().forEach((importPath, contents) -> {
            Path seen = layout.folders().get(importPath);
            if (seen == null) {
                throw new IllegalArgumentException("no folder is laid out for package " + importPath);
            }
            Path real = packages.resolve(Digest.of(importPath).substring(0, 16));
            contents.forEach((name, text) -> {
                texts.put(real.resolve(name), text);
                virtual.put(seen.resolve(name), real.resolve(name));
            });
        });
        FileTree.write(packages, texts);
        Path main = layout.folder().resolve("main");
        Map<Path, String> mainTexts = new TreeMap<>();
        files.main().forEach((name, text) -> mainTexts.put(main.resolve(name), text));
        FileTree.write(main, mainTexts);
        Path overlay = layout.folder().resolve("overlay.json");
        FileTree.write(overlay, overlay(virtual));
        return new GoBuildPlan(layout.context().with(List.of("-overlay=" + overlay)), List.copyOf(mainTexts.keySet()));
    }

    private static String overlay(Map<Path, Path> virtual) {
        Map<String, String> replace = new LinkedHashMap<>();
        virtual.forEach((seen, real) -> replace.put(seen.toString(), real.toString()));
        try {
            return new ObjectMapper().writeValueAsString(Map.of("Replace", replace));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts is always JSON", e);
        }
    }

    /** The same packages get the same folder, so that Go's build cache knows package main again. */
    private Path folder(List<ResolvedPackage> packages) {
        List<String> keys = new ArrayList<>();
        for (ResolvedPackage p : packages) {
            keys.add(p.directory() + " " + p.importPath() + " " + p.context().directory());
        }
        Digest digest = new Digest();
        keys.stream().sorted().forEach(digest::add);
        return cache.folder("workspaces", digest.text().substring(0, 16));
    }
}
