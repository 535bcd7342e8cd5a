package gopy.reports.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gopy.bench.ladder.Rung;
import gopy.reports.SampleRun;
import gopy.reports.statistics.Evidence;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallCostsTest {
    private static final String CASE = "cost/slices.IntSum";

    @TempDir
    Path folder;

    private SampleRun run;

    @BeforeEach
    void measure() throws Exception {
        run = cell("binding", 1000)
                .cell("python3.13", "capi", CASE, "empty", 1000, 10)
                .cell("python3.13", "capi", CASE, "python-call", 1000, 30)
                .cell("python3.13", "capi", CASE, "nothing", 1000, 100)
                .cell("python3.13", "capi", CASE, "crossing", 1000, 56)
                .cell("python3.13", "capi", CASE, "crossing-empty", 1000, 1)
                .cell("python3.13", "capi", CASE, "twin", 1000, 600)
                .cell("python3.13", "capi", CASE, "twin-handles", 1000, 120);
    }

    @Test
    void theRungsAreDifferencesAndAddUpToTheWhole() throws Exception {
        CallCosts.Call call = only();
        assertThat(call.rungs().keySet())
                .extracting(Rung::name)
                .containsExactly("loop", "Python call", "FFI", "crossing", "arguments", "copies", "body and results");
        assertThat(call.rungs().values())
                .extracting(cost -> (double) Math.round(cost.median()))
                .containsExactly(10.0, 20.0, 15.0, 55.0, 20.0, 480.0, 400.0);
        assertThat(call.rungs().keySet().stream().mapToDouble(call::share).sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void aRungThatCoversZeroIsBelowResolutionAndNotClipped() throws Exception {
        // The ripple of a per cent on both sides leaves nothing between them that is sure.
        run.cell("python3.13", "capi", CASE, "twin", 1000, 1000);
        assertThat(only().rungs().values().stream().toList().getLast().covers(0))
                .isTrue();
        assertThat(new CallCosts(java.util.List.of(only())).table().lines())
                .anySatisfy(
                        line -> assertThat(line).contains("body and results").contains("below resolution"));
    }

    private CallCosts.Call only() throws Exception {
        return CallCosts.of(Evidence.read(run.done(false))).calls().getFirst();
    }

    private SampleRun cell(String variant, double nanos) throws Exception {
        return new SampleRun(folder, 5, 5).cell("python3.13", "capi", CASE, variant, 1000, nanos);
    }
}
