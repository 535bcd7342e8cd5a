package gopy.bench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gopy.bench.bars.Bar;
import gopy.bench.bars.Bars;
import gopy.bench.bars.Unit;
import gopy.bench.result.Run.MeasuredHost;
import gopy.bench.workload.Cell;
import gopy.bench.workload.Workloads;
import gopy.generator.Home;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
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
    void barsTakeTwentyPairs() {
        Bar bar = new Bar(
                "g", "w", List.of("python3"), cell.title(), OptionalLong.empty(), "binding", "python", Unit.TIMES, 1);
        Verdicts bars = new Verdicts(new Choice(List.of(), Optional.of(new Bars(List.of(bar)))));
        pairs(bars, 19, 100, 200);
        assertThat(bars.undecided(HOST, cell)).hasValue("binding has 19 pairs, of at least 20");
        pairs(bars, 1, 100, 200);
        assertThat(bars.open(HOST, cell)).isFalse();
    }

    @Test
    void chanceIsThatOfACoin() {
        assertThat(Verdicts.chance(5, 0)).isCloseTo(0.0625, within(1e-12));
        assertThat(Verdicts.chance(6, 1)).isCloseTo(14.0 / 64, within(1e-12));
        assertThat(Verdicts.chance(4, 2)).isEqualTo(1);
    }

    private int next;

    private void pairs(int count, long binding, long python) {
        pairs(verdicts, count, binding, python);
    }

    private void pairs(Verdicts told, int count, long binding, long python) {
        for (int k = 0; k < count; k++) {
            told.add(HOST, cell, new Sample("binding", 0, next, false, 1, binding, 1));
            told.add(HOST, cell, new Sample("python", 0, next++, false, 1, python, 1));
        }
    }
}
