package gopy.bench;

import gopy.bench.result.Measurement;
import gopy.bench.result.Run.Gap;

/** Hears of a run while it is under way, on the thread that runs it and never while something is timed. */
public interface BenchListener {

    /** Something of the run begins: {@code done} of {@code total} steps are over; {@code what} names host and cell, or what is being built. */
    default void step(int done, int total, String what) {}

    /** A sample was recorded. */
    default void sample(Measurement sample) {}

    /** A cell failed or was skipped. */
    default void gap(Gap gap) {}

    /** Asked after each sample; true ends the run with what it has. */
    default boolean stopped() {
        return false;
    }

    /** A listener that hears nothing. */
    static BenchListener silent() {
        return new BenchListener() {};
    }
}
