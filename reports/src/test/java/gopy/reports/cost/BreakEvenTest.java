package gopy.reports.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gopy.reports.SampleRun;
import gopy.reports.statistics.Evidence;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreakEvenTest {
    @TempDir
    Path folder;

    @Test
    void goPaysFromTheFirstSizeAfterWhichItIsAlwaysQuicker() throws Exception {
        SampleRun run = new SampleRun(folder, 5, 5);
        for (long size : new long[] {1, 10, 100, 1000}) {
            run.cell("pypy3", "cffi", "expression/expression", "expression", size, 300 + size)
                    .cell("pypy3", "cffi", "expression/expression", "python", size, 10.0 * size);
        }
        assertThat(BreakEven.sentences(Evidence.read(run.done(false))))
                .singleElement()
                .asString()
                .startsWith("pypy3: Go is quicker from n = 100 on")
                .endsWith("between 10 and 100");
    }

    @Test
    void goThatNeverPaysIsSaid() throws Exception {
        SampleRun run = new SampleRun(folder, 5, 5)
                .cell("pypy3", "cffi", "expression/expression", "expression", 10, 300)
                .cell("pypy3", "cffi", "expression/expression", "python", 10, 100);
        assertThat(BreakEven.sentences(Evidence.read(run.done(false))))
                .singleElement()
                .asString()
                .contains("not quicker at the largest size");
    }

    @Test
    void betweenTwoSizesTheCrossingLiesOnAStraightLineOfALogLogChart() {
        assertThat(BreakEven.crossing(10, 10, 1000, 0.1)).isCloseTo(100, within(1e-9));
    }
}
