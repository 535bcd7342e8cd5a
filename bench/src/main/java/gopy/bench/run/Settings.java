package gopy.bench.run;

import gopy.bench.Effort;
import gopy.bench.result.Variant;
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
 * @param patience least time that a variant is run for before its samples count, in each process
 */
public record Settings(
        Effort effort,
        int blocks,
        int rounds,
        int warmUpRounds,
        Duration minimum,
        Optional<Duration> budget,
        long seed,
        Duration patience) {
    /** How many variants a cell has, more or less. */
    static final int VARIANTS = 6;

    private static final int WARMING = 10;
    private static final Duration SHORTEST = Duration.ofMillis(1);

    /** What compiles in the background is first done with that after some seconds, and the JVM's part of a call comes last. */
    private static final Duration BACKGROUND = Duration.ofSeconds(20);

    private static final int BACKGROUND_BLOCKS = 2;

    public Settings(
            Effort effort,
            int blocks,
            int rounds,
            int warmUpRounds,
            Duration minimum,
            Optional<Duration> budget,
            long seed) {
        this(effort, blocks, rounds, warmUpRounds, minimum, budget, seed, Duration.ZERO);
    }

    /** A look: few samples of 10 ms, calibrated in the first process that is also measured. */
    public static Settings quick(long seed) {
        return new Settings(Effort.QUICK, 2, 3, 2, Duration.ofMillis(10), Optional.empty(), seed);
    }

    /** Measurements to rely on: 25 pairs of samples of 100 ms from five processes. */
    public static Settings full(long seed) {
        return new Settings(Effort.FULL, 5, 5, 10, Duration.ofMillis(100), Optional.empty(), seed);
    }

    /**
     * What the bars need: 25 pairs from five processes, of samples of 25 ms. Two sides of a ratio that follow each other within a moment meet the same
     * machine, so a shorter sample costs little certainty.
     */
    public static Settings bars(long seed) {
        return new Settings(Effort.BARS, 5, 5, 8, Duration.ofMillis(25), Optional.empty(), seed);
    }

    public static Settings of(Effort effort, long seed) {
        return switch (effort) {
            case QUICK -> quick(seed);
            case BARS -> bars(seed);
            case FULL -> full(seed);
        };
    }

    public boolean quick() {
        return effort == Effort.QUICK;
    }

    /** Whether cells of a workload that says so share a process. */
    public boolean sharing() {
        return effort != Effort.FULL;
    }

    /** For operations that take seconds: nothing to get warm but caches, which one round does, and no loop to calibrate. */
    public Settings forLongOperations() {
        return new Settings(effort, quick() ? 1 : blocks, rounds, 1, SHORTEST, budget, seed);
    }

    /** Whether the process that calibrates is the first one that is measured. */
    public boolean keeps() {
        return quick() || budget.isPresent();
    }

    /** Shorter samples, not below a millisecond, so that so many cells of so many variants get some within half of the budget. */
    public Settings hurried(int cells) {
        if (budget.isEmpty()) {
            return this;
        }
        long share = budget.get().toNanos() / 2 / Math.max(1, cells) / (VARIANTS * (rounds + 3L + WARMING));
        long nanos = Math.max(SHORTEST.toNanos(), Math.min(minimum.toNanos(), share));
        int most = nanos < minimum.toNanos() ? 3 : warmUpRounds;
        return new Settings(effort, blocks, rounds, most, Duration.ofNanos(nanos), budget, seed);
    }

    /** About how long a cell takes, calibration included, once its processes run. */
    public Duration estimate(int variants) {
        Duration samples =
                minimum.multipliedBy((long) variants * ((quick() ? 3 : WARMING) + (long) blocks * (rounds + 3)));
        return samples.plus(patience.multipliedBy(2L * blocks));
    }

    /** Least time to spend on a variant while its loops are calibrated. */
    public Duration warming() {
        return quick() ? minimum.multipliedBy(blocks == 1 ? 50 : 3) : minimum.multipliedBy(WARMING);
    }

    /** The same for a variant that calls Go: empty loops, and those of C, need no patience. */
    public Duration warming(String variant) {
        boolean needs = variant.equals(Variant.BINDING) || variant.equals(Variant.CONTROL);
        return needs && warming().compareTo(patience) < 0 ? patience : warming();
    }

    /** Most time to spend so, for as long as it pays. */
    public Duration mostWarming(String variant) {
        return warming(variant).multipliedBy(patience.isZero() ? 5 : 2);
    }

    /** For hosts whose processes start slowly: a look takes all its rounds from one process. */
    public Settings forSlowStart() {
        return quick() ? new Settings(effort, 1, blocks * rounds, warmUpRounds, minimum, budget, seed) : this;
    }

    /** For hosts whose compiler works in the background: as many samples from fewer processes, each of which is given time. */
    public Settings forBackgroundCompiler() {
        return quick()
                ? forSlowStart()
                : new Settings(
                        effort,
                        BACKGROUND_BLOCKS,
                        (blocks * rounds + 1) / BACKGROUND_BLOCKS,
                        warmUpRounds,
                        minimum,
                        budget,
                        seed,
                        BACKGROUND);
    }

    /** Whether the loops of each process are run for a while before its samples count, and not those of the first alone. */
    public boolean warmsEachProcess() {
        return !patience.isZero();
    }

    public Settings within(Optional<Duration> time) {
        return new Settings(effort, blocks, rounds, warmUpRounds, minimum, time, seed, patience);
    }
}
