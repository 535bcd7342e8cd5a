package gopy.bench.run;

import java.time.Duration;
import java.util.Optional;

/**
 * How much is measured.
 *
 * @param blocks fresh processes per cell
 * @param rounds timed samples of each variant per process
 * @param warmUpRounds most rounds that are called warm-up
 * @param minimum time that a sample should take
 * @param budget after which no new cell is begun
 * @param seed of the order of cells and variants
 */
public record Settings(
        boolean quick,
        int blocks,
        int rounds,
        int warmUpRounds,
        Duration minimum,
        Optional<Duration> budget,
        long seed) {

    /** A look: few samples of 10 ms, calibrated in the first process that is also measured. */
    public static Settings quick(long seed) {
        return new Settings(true, 2, 3, 2, Duration.ofMillis(10), Optional.empty(), seed);
    }

    /** Measurements to rely on: 25 pairs of samples of 100 ms from five processes. */
    public static Settings full(long seed) {
        return new Settings(false, 5, 5, 10, Duration.ofMillis(100), Optional.empty(), seed);
    }

    /** Least time to spend on a variant while its loops are calibrated. */
    public Duration warming() {
        return quick ? minimum.multipliedBy(blocks == 1 ? 50 : 3) : minimum.multipliedBy(10);
    }

    /** Most time to spend so, for as long as it pays. */
    public Duration mostWarming() {
        return warming().multipliedBy(5);
    }

    /** For hosts whose processes start slowly: a look takes all its rounds from one process. */
    public Settings forSlowStart() {
        return quick ? new Settings(true, 1, blocks * rounds, warmUpRounds, minimum, budget, seed) : this;
    }

    public Settings within(Optional<Duration> time) {
        return new Settings(quick, blocks, rounds, warmUpRounds, minimum, time, seed);
    }
}
