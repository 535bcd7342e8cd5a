package gopy.bench.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CalibrationTest {
    @Test
    void findsLoopsThatTakeTheTime() throws Exception {
        long loops = Calibration.loops(count -> 50 + 7 * count, 1_000_000, 0, 0);
        assertThat(50 + 7 * loops).isBetween(1_000_000L, 1_300_000L);
    }

    @Test
    void oneRoundIsEnoughWhenItTakesLong() throws Exception {
        assertThat(Calibration.loops(count -> 2_000_000 * count, 1_000_000, 0, 0))
                .isEqualTo(1);
    }

    @Test
    void aLoopThatGetsFasterIsMeasuredAgain() throws Exception {
        // As under a JIT: a thousand rounds in, each takes a tenth.
        long[] done = {0};
        long loops = Calibration.loops(
                count -> {
                    done[0] += count;
                    return done[0] > 1000 ? count : 10 * count;
                },
                100_000,
                0,
                0);
        assertThat(loops).isGreaterThanOrEqualTo(100_000);
    }

    @Test
    void aJitThatIsAtWorkGetsTime() throws Exception {
        // Three times a tenth of the cost before, each a while later; the last beyond the least time.
        long[] spent = {0};
        long loops = Calibration.loops(
                count -> {
                    long cost = spent[0] < 300_000 ? 1000 : spent[0] < 700_000 ? 100 : 10;
                    spent[0] += cost * count;
                    return cost * count;
                },
                100_000,
                500_000,
                2_500_000);
        assertThat(10 * loops).isBetween(100_000L, 200_000L);
        assertThat(spent[0]).isLessThan(2_700_000L);
    }
}
