package gopy.bench.sample;

/** Finds how many rounds a loop needs to take a given time. Its timings are thrown away. */
public final class Calibration {
    private static final long MOST_LOOPS = 1L << 40;
    private static final double CHEAPER = 0.9;

    private Calibration() {}

    /** Times a number of loops. */
    @FunctionalInterface
    public interface Timed {
        long nanos(long loops) throws SampleFailed;
    }

    /**
     * Doubles the loops until they take a tenth of the time, then aims at the time and checks again and again for as long as a JIT needs to get
     * going: at least the least time, and as long again as it took until a loop was last a tenth cheaper than any before, up to the most time. An
     * interpreter without a JIT is done after the least time; one that compiles in the background gets the time in which it does.
     *
     * @param least time to spend, in nanoseconds
     * @param most time to spend, in nanoseconds
     * @return loops that took at least {@code nanos} when they were tried last
     */
    public static long loops(Timed timed, long nanos, long least, long most) throws SampleFailed {
        long loops = 1;
        long elapsed = timed.nanos(loops);
        long spent = elapsed;
        if (elapsed >= nanos) { // it may have waited for what starts up
            elapsed = timed.nanos(loops);
            spent += elapsed;
        }
        while (elapsed < nanos / 10 && loops < MOST_LOOPS) {
            loops *= 2;
            elapsed = timed.nanos(loops);
            spent += elapsed;
        }
        double best = (double) elapsed / loops;
        long until = Math.max(least, Math.min(most, 2 * spent));
        while ((elapsed < nanos || spent < until) && loops < MOST_LOOPS) {
            if (elapsed < nanos) {
                // A fifth more than needed: a sample shall not fall below the time because the machine is quicker
                // today.
                long aimed = (long) Math.ceil(loops * 1.2 * nanos / Math.max(1, elapsed));
                loops = Math.max(loops + 1, Math.min(aimed, loops * 20));
            }
            elapsed = timed.nanos(loops);
            spent += elapsed;
            double cost = (double) elapsed / loops;
            if (cost < best * CHEAPER) {
                best = cost;
                until = Math.max(until, Math.min(most, 2 * spent));
            }
        }
        return settled(loops, elapsed, nanos);
    }

    /** Fewer loops where the last sample took far longer than asked for: they were found before something slow set in. */
    private static long settled(long loops, long elapsed, long nanos) {
        return elapsed > 10 * nanos ? Math.max(1, loops * 2 * nanos / elapsed) : loops;
    }
}
