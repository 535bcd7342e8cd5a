package gopy.bench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gopy.bench.result.Run.MeasuredHost;
import gopy.bench.workload.Cell;
import gopy.bench.workload.Workloads;
import gopy.generator.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class VerdictsTest {
    private static final MeasuredHost HOST = new MeasuredHost("python3", "3", "none", "cpython");

    private final Verdicts verdicts = new Verdicts(Choice.all());
    private Cell cell;

    @BeforeEach
    void readCell() throws Exception {
        cell = Workloads.list(Home.current().resolve("bench", "src", "test", "workloads"))
                .getFirst()
                .cells(false)
                .getFirst();
    }

    @Test
    void pairsOnOneSideDecide() {
        pairs(10, 100, 200);
        assertThat(verdicts.open(HOST, cell)).isFalse();
    }

    @Test
    void pairsOnBothSidesLeaveItOpen() {
        pairs(5, 100, 200);
        pairs(5, 200, 100);
        assertThat(verdicts.undecided(HOST, cell)).hasValue("binding against python is open: 5 of 10 pairs above");
    }

    @Test
    void fewPairsDecideNothing() {
        pairs(3, 100, 200);
        assertThat(verdicts.open(HOST, cell)).isTrue();
    }

    @Test
    void chanceIsThatOfACoin() {
        assertThat(Verdicts.chance(5, 0)).isCloseTo(0.0625, within(1e-12));
        assertThat(Verdicts.chance(6, 1)).isCloseTo(14.0 / 64, within(1e-12));
        assertThat(Verdicts.chance(4, 2)).isEqualTo(1);
    }

    private int next;

    private void pairs(int count, long binding, long python) {
        for (int k = 0; k < count; k++) {
            verdicts.add(HOST, cell, new Sample("binding", 0, next, false, 1, binding, 1));
            verdicts.add(HOST, cell, new Sample("python", 0, next++, false, 1, python, 1));
        }
    }
}
