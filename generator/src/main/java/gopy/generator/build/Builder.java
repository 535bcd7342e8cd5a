package gopy.generator.build;

import gopy.generator.BuildFailed;
import gopy.generator.Cache;
import gopy.generator.Diagnostic;
import gopy.generator.Home;
import gopy.generator.analyze.Go;
import gopy.generator.emit.PythonModule;
import gopy.generator.emit.PythonStub;
import gopy.generator.emit.SourceFile;
import gopy.generator.plan.BindingPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Makes the library, its facts and the folder that Python imports, or finds them in the cache. */
public final class Builder {
    private final Cache cache;
    private final Go go;
    private final Workspace workspace;
    private final CSide cSide;
    private final Placement placement;
    private final PythonRuntime runtime;

    public Builder(Home home, Cache cache, Go go, Workspace workspace) {
        this.cache = cache;
        this.go = go;
        this.workspace = workspace;
        this.cSide = new CSide(cache, go);
        this.placement = new Placement(home, cSide);
        this.runtime = new PythonRuntime(home);
    }

    /**
     * Builds a binding over the present state of the sources.
     *
     * @param leaves of that same state
     */
    public BuiltModule build(Binding binding, Leaves leaves) throws BuildFailed, InterruptedException {
        try {
            PlacedFiles files = placement.of(binding.plans(), binding.layout());
            // Beside the rest, which needs the objects last.
            FutureTask<Path> c = new FutureTask<>(() -> cSide.compile(files.c()));
            Thread.ofVirtual().start(c);
            return build(binding, leaves, files, c);
        } catch (IOException e) {
            throw new BuildFailed(Diagnostic.error(
                    "cache-not-writable",
                    "the build could not be stored",
                    e.toString(),
                    "free space in " + cache.folder() + ", or set GOPY_CACHE to another folder"));
        }
    }

    private BuiltModule build(Binding binding, Leaves leaves, PlacedFiles files, FutureTask<Path> c)
            throws BuildFailed, InterruptedException, IOException {
        // Two builds of the same packages share a workspace folder, so one waits and then finds the other's result.
        String name = binding.layout().folder().getFileName().toString();
        try (KeyLock _ = KeyLock.take(cache, name)) {
            while (true) {
                List<Path> sources = Sources.of(binding.packages());
                String key = BuildKey.of(binding, files, sources, go, runtime.files());
                BuildFolder folder = new BuildFolder(cache.path("builds", key));
                Optional<Path> found = folder.library();
                if (found.isPresent()) {
                    return built(binding, folder, found.get(), sources);
                }
                Path begun = make(binding, files, c, leaves, folder);
                // An edit during the build must not end up under the name of what was there before.
                if (key.equals(BuildKey.of(binding, files, sources, go, runtime.files()))) {
                    folder.finish(begun);
                    return built(binding, folder, folder.library().orElseThrow(), sources);
                }
                BuildFolder.delete(begun);
            }
        }
    }

    private Path make(Binding binding, PlacedFiles files, FutureTask<Path> c, Leaves leaves, BuildFolder folder)
            throws BuildFailed, InterruptedException, IOException {
        Path begun = folder.begin();
        boolean done = false;
        try {
            Path lib = Files.createDirectories(begun.resolve("_gopy").resolve("lib"));
            GoBuildPlan plan = workspace.place(binding.layout(), files);
            Path fresh = lib.resolve("fresh.so");
            finish(c);
            Map<String, Verdicts> verdicts = GoBuild.run(binding, plan, files, go, fresh);
            String hash = BuildKey.contentHash(fresh);
            Files.move(fresh, lib.resolve("lib" + hash + ".so"));
            Files.deleteIfExists(lib.resolve("fresh.h"));
            Files.writeString(
                    lib.resolve("lib" + hash + ".facts.json"), BodyFacts.json(binding.plans(), verdicts, leaves));
            runtime.copyTo(begun);
            for (BindingPlan bound : binding.plans()) {
                write(begun, PythonModule.emit(bound, hash));
            }
            for (SourceFile stub : PythonStub.emit(binding.plans())) {
                write(begun, stub);
            }
            done = true;
            return begun;
        } finally {
            if (!done) {
                BuildFolder.delete(begun);
            }
        }
    }

    private static void finish(FutureTask<Path> c) throws BuildFailed, InterruptedException {
        try {
            c.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof BuildFailed failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static BuiltModule built(Binding binding, BuildFolder folder, Path library, List<Path> sources) {
        String name = library.getFileName().toString();
        String hash = name.substring("lib".length(), name.length() - ".so".length());
        Path facts = library.resolveSibling("lib" + hash + ".facts.json");
        return new BuiltModule(binding, folder.path(), hash, library, facts, sources);
    }

    private static void write(Path folder, SourceFile file) throws IOException {
        Path path = folder.resolve(file.path());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.text());
    }
}
