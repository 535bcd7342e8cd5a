package gopy.bench.sample;

import static org.assertj.core.api.Assertions.assertThat;

import gopy.bench.workload.Cell;
import gopy.bench.workload.Workload;
import gopy.bench.workload.Workloads;
import gopy.generator.Cache;
import gopy.generator.Home;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The floor's program knows every cell of calls, and computes what the drivers compute. */
final class FloorTest {
    /** Whole collections and many workers are held against rivals, and not against a loop in C. */
    private static final Set<String> WITHOUT = Set.of("batch/pmap", "parallel/workers");

    @Test
    void hasEveryCellOfTheWorkbench() throws Exception {
        List<Workload> workloads = Workloads.list(Floor.workloads(Home.current()));
        Floor floor = Floor.build(Home.current(), Cache.current());
        try (Sampler sampler = new ProcessSampler(floor.launch())) {
            List<Cell> cells = workloads.stream()
                    .filter(one ->
                            one.kind() == Workload.Kind.LOOPS && !one.name().equals("bulk"))
                    .flatMap(one -> one.cells(true).stream())
                    .filter(cell -> !WITHOUT.contains(cell.title()))
                    .toList();
            for (Cell cell : cells) {
                assertThat(sampler.open(cell)).as(cell.toString()).contains("floor");
                assertThat(sampler.sample("floor", 2)).isPositive();
            }
        }
    }

    @Test
    void searchesTheNumbersOfTheDriver() throws Exception {
        Workload copy = Workloads.list(Floor.workloads(Home.current())).stream()
                .filter(one -> one.name().equals("copy"))
                .findFirst()
                .orElseThrow();
        Floor floor = Floor.build(Home.current(), Cache.current());
        try (Sampler sampler = new ProcessSampler(floor.launch())) {
            sampler.open(new Cell(copy, "list", 1000, 1));
            assertThat(sampler.check("floor", 1)).isEqualTo("999");
            sampler.open(new Cell(copy, "list-absent", 1000, 1));
            assertThat(sampler.check("floor", 1)).isEqualTo("-1");
        }
    }
}
