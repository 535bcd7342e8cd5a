package gopy.bench.work;

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

/** A package of many functions: bound from nothing against Go's own build of a library that holds them all; and its import in a fresh process. */
public final class ScaleSampler implements Sampler {
    private static final String BUILD = "build";
    private static final String GO_BUILD = "go-build";
    private static final String IMPORT = "import";

    private final Home home;
    private final Cache cache;
    private final FreshProcess process;
    private final List<Path> made = new ArrayList<>();
    private Optional<BuiltModule> built = Optional.empty();
    private long functions;
    private long edition = System.currentTimeMillis() * 1000;

    public ScaleSampler(Home home, Cache cache, FreshProcess process) {
        this.home = home;
        this.cache = cache;
        this.process = process;
    }

    @Override
    public Set<String> open(Cell cell) throws SampleFailed {
        close();
        functions = cell.size();
        if (cell.name().equals(BUILD)) {
            return Set.of(BUILD, GO_BUILD);
        }
        build(written());
        return Set.of(IMPORT);
    }

    @Override
    public String check(String variant, long loops) throws SampleFailed {
        sample(variant, 1);
        return variant.equals(GO_BUILD) ? "built" : built.isPresent() ? "built" : "not built";
    }

    @Override
    public long sample(String variant, long loops) throws SampleFailed {
        long nanos = 0;
        for (long loop = 0; loop < loops; loop++) {
            nanos += switch (variant) {
                case IMPORT -> process.importing(built.orElseThrow().directory(), "wide");
                case GO_BUILD -> timed(written()::goBuild);
                default -> timed(this::buildFresh);
            };
        }
        return nanos;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws SampleFailed;
    }

    private static long timed(Step step) throws SampleFailed {
        long start = System.nanoTime();
        step.run();
        return System.nanoTime() - start;
    }

    private void buildFresh() throws SampleFailed {
        build(written());
    }

    private WideModule written() throws SampleFailed {
        Path folder = Folders.fresh();
        made.add(folder);
        try {
            return WideModule.write(folder, functions, ++edition);
        } catch (IOException full) {
            throw new SampleFailed(full.getMessage());
        }
    }

    private void build(WideModule module) throws SampleFailed {
        try (Generator generator = new Generator(home, cache, line -> {})) {
            BuiltModule fresh = generator.build(BuildRequest.of(module.bound().toString()));
            made.add(fresh.directory());
            built = Optional.of(fresh);
        } catch (BuildFailed failed) {
            throw new SampleFailed(failed.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SampleFailed("the run was stopped");
        }
    }

    @Override
    public void close() {
        built = Optional.empty();
        made.forEach(Folders::delete);
        made.clear();
    }
}
