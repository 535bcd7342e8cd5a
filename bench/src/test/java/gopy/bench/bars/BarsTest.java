package gopy.bench.bars;

import static org.assertj.core.api.Assertions.assertThat;

import gopy.bench.sample.Floor;
import gopy.bench.workload.Cell;
import gopy.bench.workload.Workloads;
import gopy.generator.Home;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BarsTest {
    private final Bars bars = Bars.read();

    @Test
    void everyBarIsAboutACellThatAFullRunMeasures() throws Exception {
        List<Cell> cells = Workloads.list(Floor.workloads(Home.current())).stream()
                .flatMap(workload -> workload.cells(false).stream())
                .toList();
        assertThat(bars.all()).isNotEmpty().allSatisfy(bar -> assertThat(cells)
                .as(bar.workload() + " at " + bar.size())
                .anyMatch(cell -> bar.needs(cell.title(), cell.size())));
    }

    @Test
    void aHostMeasuresWhatItsBarsNeedAndNoMore() throws Exception {
        Cell add = Workloads.list(Floor.workloads(Home.current())).stream()
                .flatMap(workload -> workload.cells(false).stream())
                .filter(cell -> cell.title().equals("call/add"))
                .findFirst()
                .orElseThrow();
        assertThat(bars.variants("python3.13", "capi", add))
                .containsExactly("binding", "control", "empty", "floor", "floor-empty");
        assertThat(bars.need("python3.13", "cffi", add)).isFalse();
        assertThat(bars.need("pypy2", "cffi", add)).isTrue();
    }
}
