package gopy.bench.work;

import gopy.bench.host.WorkerSettings;
import gopy.bench.sample.SampleFailed;
import gopy.bench.sample.Sampler;
import gopy.bench.workload.Cell;
import gopy.generator.BuildFailed;
import gopy.generator.BuildRequest;
import gopy.generator.Cache;
import gopy.generator.Generator;
import gopy.generator.Home;
import gopy.generator.build.BuiltModule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hot rebuild: from a saved edit to a new worker that has imported the new library and run its init, as in the shell; and Go's own build of a hand-made
 * library around the same package after the same edit. Each has a copy of the package, so neither finds the other's work in Go's cache.
 */
public final class RebuildSampler implements Sampler {
    private static final String REBUILD = "rebuild";
    private static final String GO_BUILD = "go-build";

    private final Home home;
    private final Cache cache;
    private final WorkerSettings settings;
    private final List<Path> made = new ArrayList<>();
    private Optional<Open> open = Optional.empty();
    /** Never the same twice on this machine, so that no build is found in a cache. */
    private long edition = System.currentTimeMillis() * 1000;

    private static final class Open {
        private final boolean signature;
        private final Path template;
        private final HotModule bound;
        private final HotModule bare;
        private final Generator generator;
        private BuiltModule last;

        Open(boolean signature, Path template, HotModule bound, HotModule bare, Generator generator, BuiltModule last) {
            this.signature = signature;
            this.template = template;
            this.bound = bound;
            this.bare = bare;
            this.generator = generator;
            this.last = last;
        }
    }

    /** @param settings of the worker that imports what was built */
    public RebuildSampler(Home home, Cache cache, WorkerSettings settings) {
        this.home = home;
        this.cache = cache;
        this.settings = settings;
    }

    @Override
    public Set<String> open(Cell cell) throws SampleFailed {
        close();
        Path template = cell.workload().folder();
        Path folder = Folders.fresh();
        made.add(folder);
        try {
            HotModule bound = HotModule.copy(template, folder.resolve("bound"));
            HotModule bare = HotModule.copy(template, folder.resolve("bare"));
            bare.goBuild();
            Generator generator = new Generator(home, cache, line -> {});
            BuiltModule first = generator.build(BuildRequest.of(bound.bound().toString()));
            open = Optional.of(new Open(cell.name().equals("signature"), template, bound, bare, generator, first));
        } catch (IOException | BuildFailed failed) {
            throw new SampleFailed(failed.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SampleFailed("the run was stopped");
        }
        return Set.of(REBUILD, GO_BUILD);
    }

    /** Whether the edit arrived: both sides answer alike. */
    @Override
    public String check(String variant, long loops) throws SampleFailed {
        round(variant, true);
        return "built";
    }

    @Override
    public long sample(String variant, long loops) throws SampleFailed {
        long nanos = 0;
        for (long loop = 0; loop < loops; loop++) {
            nanos += round(variant, false);
        }
        return nanos;
    }

    private long round(String variant, boolean checked) throws SampleFailed {
        Open now = open.orElseThrow(() -> new SampleFailed("no cell is open"));
        boolean ours = variant.equals(REBUILD);
        edition++;
        try {
            (ours ? now.bound : now.bare).edit(now.template, edition, now.signature);
        } catch (IOException failed) {
            throw new SampleFailed(failed.getMessage());
        }
        if (ours) {
            return rebuild(now, checked);
        }
        long start = System.nanoTime();
        now.bare.goBuild();
        return System.nanoTime() - start;
    }

    private long rebuild(Open now, boolean checked) throws SampleFailed {
        long start = System.nanoTime();
        LiveWorker worker = new LiveWorker(settings);
        try {
            BuiltModule fresh = now.generator.rebuild(now.last);
            worker.load(fresh);
            long nanos = System.nanoTime() - start;
            made.add(fresh.directory());
            now.last = fresh;
            String seen = checked ? worker.value("hot.Edition()") : "";
            if (checked && !seen.replace("L", "").equals(Long.toString(edition))) {
                throw new SampleFailed("hot.Edition() is " + seen + " instead of " + edition);
            }
            return nanos;
        } catch (BuildFailed failed) {
            throw new SampleFailed(failed.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SampleFailed("the run was stopped");
        } finally {
            worker.close();
        }
    }

    @Override
    public void close() {
        open.ifPresent(now -> now.generator.close());
        open = Optional.empty();
        made.forEach(Folders::delete);
        made.clear();
    }
}
