package gopy.reports.bars;

import static org.assertj.core.api.Assertions.assertThat;

import gopy.bench.bars.Bar;
import gopy.bench.bars.Bars;
import gopy.reports.SampleRun;
import gopy.reports.statistics.Caller;
import gopy.reports.statistics.Evidence;
import gopy.reports.statistics.Interval;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgementsTest {
    @TempDir
    Path folder;

    private SampleRun run;

    @BeforeEach
    void newRun() {
        run = new SampleRun(folder, 5, 5);
    }

    @Test
    void aRatioWithinItsLimitIsMetAndOneBeyondIsNot() throws Exception {
        call("python3.13", "capi", 60).call("pypy3", "cffi", 120);
        assertThat(judged("calls: Add(i, j), GIL kept").verdict()).isEqualTo(Verdict.MET);
        assertThat(judged("calls: Add(i, j)").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judged("calls: Add(i, j)").value().orElseThrow().median()).isBetween(1.99, 2.01);
    }

    @Test
    void anIntervalThatCoversTheLimitDecidesNothing() throws Exception {
        Bar bar = Bars.read().all().getFirst();
        Interval around = new Interval(bar.limit(), bar.limit() - 0.1, bar.limit() + 0.1);
        Judgement judgement =
                new Judgement(bar, new Caller("python3.13", "capi"), Optional.of(around), 1, 25, "floor", "");
        assertThat(judgement.verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void fewPairsDecideNothing() throws Exception {
        run = new SampleRun(folder, 3, 4);
        call("python3.13", "capi", 60);
        assertThat(judged("calls: Add(i, j), GIL kept").verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void theQuickestRivalIsTheOneToBeat() throws Exception {
        run.cell("pypy3", "cffi", "bulk/ints-out", "binding", 1_000_000, 120)
                .cell("pypy3", "cffi", "bulk/ints-out", "cffi", 1_000_000, 100)
                .cell("pypy3", "cffi", "bulk/ints-out", "extension", 1_000_000, 300);
        assertThat(judged("collections: slice of ints to list"))
                .satisfies(one -> assertThat(one.rival()).isEqualTo("cffi"))
                .satisfies(one -> assertThat(one.verdict()).isEqualTo(Verdict.MET));
    }

    @Test
    void ofSeveralSizesTheWorstCounts() throws Exception {
        run.cell("pypy3", "cffi", "parallel/pi", "binding", 10, 100)
                .cell("pypy3", "cffi", "parallel/pi", "pool-warm", 10, 50)
                .cell("pypy3", "cffi", "parallel/pi", "binding", 1000, 100)
                .cell("pypy3", "cffi", "parallel/pi", "pool-warm", 1000, 500);
        assertThat(judged("parallel: pi against a warm Pool, worst at 10").verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void moreIsBetterForTheShareOfTheCores() throws Exception {
        // Two cores: a speed-up of 1.9 is 0.95 of them.
        run.cell("pypy3", "cffi", "batch/pmap", "binding", 1000, 100)
                .cell("pypy3", "cffi", "batch/pmap", "map", 1000, 190);
        assertThat(judged("batches: pmap of a heavy function, of the ideal speed-up")
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void whatIsOverTheFloorIsCountedForEachItem() throws Exception {
        run.cell("pypy3", "cffi", "batch/map", "binding", 1_000_000, 5_000_000)
                .cell("pypy3", "cffi", "batch/map", "floor", 1_000_000, 1_000_000);
        assertThat(judged("batches: Add.map, over Go's own loop").verdict()).isEqualTo(Verdict.NOT_MET);
    }

    private JudgementsTest call(String host, String backend, double nanos) throws IOException {
        run.cell(host, backend, "call/add", "binding", 1, nanos + 10)
                .cell(host, backend, "call/add", "empty", 1, 10)
                .cell(host, backend, "call/add", "floor", 1, 61)
                .cell(host, backend, "call/add", "floor-empty", 1, 1);
        return this;
    }

    private Judgement judged(String name) throws IOException {
        return Judgements.of(Evidence.read(run.done(false))).all().stream()
                .filter(one -> BarTable.name(one).equals(name))
                .findFirst()
                .orElseThrow();
    }
}
