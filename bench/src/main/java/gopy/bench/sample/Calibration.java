package gopy.bench.sample;

/** Finds how many rounds a loop needs to take a given time. Its timings are thrown away. */
public final class Calibration {
    private static final long MOST_LOOPS = 1L << 40;

    private Calibration() {}

    /** Times a number of loops. */
    @FunctionalInterface
    public interface Timed {
        long nanos(long loops) throws SampleFailed;
    }

    /**
     * Doubles the loops until they take a tenth of the time, then aims at the time and checks, again and again for as long as a JIT needs to get going.
     *
     * @param warming time to spend at least
     * @return loops that took at least {@code nanos} when they were tried last
     */
    public static long loops(Timed timed, long nanos, long warming) throws SampleFailed {
        long loops = 1;
        long elapsed = timed.nanos(loops);
        while (elapsed < nanos / 10 && loops < MOST_LOOPS) {
            loops *= 2;
            elapsed = timed.nanos(loops);
        }
        long spent = elapsed;
        while ((elapsed < nanos || spent < warming) && loops < MOST_LOOPS) {
            if (elapsed >= nanos) {
                elapsed = timed.nanos(loops);
                spent += elapsed;
                continue;
            }
            // A fifth more than needed: a sample shall not fall below the time because the machine is quicker today.
            long aimed = (long) Math.ceil(loops * 1.2 * nanos / Math.max(1, elapsed));
            loops = Math.max(loops + 1, Math.min(aimed, loops * 20));
            elapsed = timed.nanos(loops);
            spent += elapsed;
        }
        return loops;
    }
}
