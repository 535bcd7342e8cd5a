package gopy.generator.build;

import gopy.generator.BuildFailed;
import gopy.generator.Cache;
import gopy.generator.Diagnostic;
import gopy.generator.Home;
import gopy.generator.analyze.Go;
import gopy.generator.emit.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;

/** Makes the library, its facts and the folder that Python imports, or finds them in the cache. */
public final class Builder {
    private final Cache cache;
    private final Go go;
    private final Workspace workspace;
    private final CSide cSide;
    private final Placement placement;
    private final PythonRuntime runtime;
    private final Begun compilation;
    private final Disassembler disassembler = new Disassembler();
    private final AtomicReference<Optional<Emission>> last = new AtomicReference<>(Optional.empty());

    /** Something that has been begun elsewhere. */
    @FunctionalInterface
    public interface Begun {
        void await() throws InterruptedException;
    }

    /** @param compilation of the packages, which need not be done twice */
    public Builder(Home home, Cache cache, Go go, Workspace workspace, Begun compilation) {
        this.compilation = compilation;
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
            Emission emission = emission(binding);
            // Beside the rest, which needs the objects last.
            FutureTask<Path> c =
                    new FutureTask<>(() -> cSide.compile(emission.files().c()));
            Thread.ofVirtual().start(c);
            if (DirectCalls.areHere()) {
                disassembler.prepare();
            }
            return build(emission, leaves, c);
        } catch (IOException e) {
            throw new BuildFailed(Diagnostic.error(
                    "cache-not-writable",
                    "the build could not be stored",
                    e.toString(),
                    "free space in " + cache.folder() + ", or set GOPY_CACHE to another folder"));
        }
    }

    /** What was emitted for the last build, if that was of the same binding: then only bodies have changed. */
    private Emission emission(Binding binding) throws BuildFailed, InterruptedException, IOException {
        Optional<Emission> same = last.get().filter(emission -> emission.binding() == binding && cSide.whole());
        if (same.isPresent()) {
            return same.get();
        }
        PlacedFiles files = placement.of(binding.plans(), binding.layout());
        Emission fresh = Emission.of(binding, files, go);
        last.set(Optional.of(fresh));
        return fresh;
    }

    private BuiltModule build(Emission emission, Leaves leaves, FutureTask<Path> c)
            throws BuildFailed, InterruptedException, IOException {
        Binding binding = emission.binding();
        // Two builds of the same packages share a workspace folder, so one waits and then finds the other's result.
        String name = binding.layout().folder().getFileName().toString();
        try (KeyLock _ = KeyLock.take(cache, name)) {
            while (true) {
                List<Path> sources = Sources.of(binding.packages());
                String key = BuildKey.of(emission, sources, runtime.files());
                BuildFolder folder = new BuildFolder(cache.path("builds", key));
                Optional<Path> found = folder.library();
                if (found.isPresent()) {
                    return built(binding, folder, found.get(), sources);
                }
                Path begun = folder.begin();
                Path library = make(emission, c, leaves, begun);
                // An edit during the build must not end up under the name of what was there before.
                if (key.equals(BuildKey.of(emission, sources, runtime.files()))) {
                    folder.finish(begun);
                    return built(binding, folder, folder.path().resolve(begun.relativize(library)), sources);
                }
                BuildFolder.delete(begun);
            }
        }
    }

    /** Fills the folder of a build. Returns the library in it. */
    private Path make(Emission emission, FutureTask<Path> c, Leaves leaves, Path begun)
            throws BuildFailed, InterruptedException, IOException {
        Binding binding = emission.binding();
        boolean done = false;
        try {
            Path lib = Files.createDirectories(begun.resolve("_gopy").resolve("lib"));
            GoBuildPlan plan = workspace.place(binding.layout(), emission.files());
            Path fresh = lib.resolve("fresh.so");
            finish(c);
            compilation.await();
            Map<String, Verdicts> verdicts = GoBuild.run(binding, plan, emission.files(), go, fresh);
            Set<Integer> direct = DirectCalls.complete(binding, fresh, disassembler);
            String hash = BuildKey.contentHash(fresh);
            Path library = Files.move(fresh, lib.resolve("lib" + hash + ".so"));
            Files.deleteIfExists(lib.resolve("fresh.h"));
            BodyFacts facts = new BodyFacts(verdicts, leaves, direct);
            Files.writeString(lib.resolve("lib" + hash + ".facts.json"), facts.json(binding.plans()));
            runtime.copyTo(begun);
            for (SourceFile module : emission.modules(hash)) {
                write(begun, module);
            }
            for (SourceFile stub : emission.stubs()) {
                write(begun, stub);
            }
            done = true;
            return library;
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
