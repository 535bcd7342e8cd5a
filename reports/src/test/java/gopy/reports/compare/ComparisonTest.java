package gopy.reports.compare;

import static org.assertj.core.api.Assertions.assertThat;

import gopy.reports.SampleRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
    @TempDir
    Path folder;

    @Test
    void aSlowerCellIsARegression() throws Exception {
        Comparison comparison = Comparison.of(run("before", 100, 100), run("after", 150, 150));
        assertThat(comparison.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.verdict()).isEqualTo(Change.Verdict.SLOWER))
                .satisfies(change -> assertThat(change.ratio().median()).isBetween(1.49, 1.51));
        assertThat(comparison.regressed()).isTrue();
        assertThat(comparison.table().lines().get(1))
                .contains("python3.13 capi call/add")
                .endsWith("slower");
    }

    @Test
    void aFasterCellIsNone() throws Exception {
        Comparison comparison = Comparison.of(run("before", 100, 100), run("after", 50, 50));
        assertThat(comparison.changes().getFirst().verdict()).isEqualTo(Change.Verdict.FASTER);
        assertThat(comparison.regressed()).isFalse();
    }

    @Test
    void aChangeThatTheControlShowsTooIsNoise() throws Exception {
        Comparison comparison = Comparison.of(run("before", 100, 100), run("after", 120, 150));
        assertThat(comparison.changes().getFirst().verdict()).isEqualTo(Change.Verdict.WITHIN_NOISE);
    }

    @Test
    void runsWithoutACommonCellHaveNothingToCompare() throws Exception {
        Path before = new SampleRun(Files.createDirectory(folder.resolve("other")))
                .cell("pypy3", "cffi", "call/add", "binding", 1, 5)
                .done(false);
        assertThat(Comparison.of(before, run("after", 1, 1)).changes()).isEmpty();
    }

    private Path run(String name, double binding, double control) throws IOException {
        return new SampleRun(Files.createDirectory(folder.resolve(name)))
                .cell("python3.13", "capi", "call/add", "binding", 1, binding)
                .cell("python3.13", "capi", "call/add", "control", 1, control)
                .done(false);
    }
}
