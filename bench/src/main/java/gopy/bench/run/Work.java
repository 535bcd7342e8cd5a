package gopy.bench.run;

import gopy.bench.host.WorkerSettings;
import gopy.bench.sample.SampleFailed;
import gopy.bench.sample.Sampler;
import gopy.bench.work.ColdSampler;
import gopy.bench.work.FreshProcess;
import gopy.bench.work.RebuildSampler;
import gopy.bench.work.ScaleSampler;
import gopy.bench.workload.Cell;
import gopy.generator.Cache;
import gopy.generator.Home;

/** Makes the samplers of workloads that are no loops in an interpreter. */
public record Work(Home home, Cache cache) {

    Sampler sampler(Lineup.Entry entry, Cell cell, Target target) throws SampleFailed {
        return switch (cell.workload().kind()) {
            case REBUILD ->
                new RebuildSampler(
                        home,
                        cache,
                        WorkerSettings.of(entry.interpreter())
                                .withBackend(entry.backend())
                                .withEnvironment(entry.environment()));
            case SCALE -> new ScaleSampler(home, cache, process(entry));
            case COLD -> new ColdSampler(process(entry), target.folder());
            case LOOPS -> throw new SampleFailed(cell + " is a loop");
        };
    }

    private FreshProcess process(Lineup.Entry entry) {
        return new FreshProcess(
                entry.interpreter(), entry.backend(), home.harness().resolve("bench_cold.py"), entry.environment());
    }
}
