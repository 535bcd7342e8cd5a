package gopy.bench.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CalibrationTest {
    @Test
    void findsLoopsThatTakeTheTime() throws Exception {
        long loops = Calibration.loops(count -> 50 + 7 * count, 1_000_000, 0);
        assertThat(50 + 7 * loops).isBetween(1_000_000L, 1_300_000L);
    }

    @Test
    void oneRoundIsEnoughWhenItTakesLong() throws Exception {
        assertThat(Calibration.loops(count -> 2_000_000 * count, 1_000_000, 0)).isEqualTo(1);
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
                0);
        assertThat(loops).isGreaterThanOrEqualTo(100_000);
    }
}
