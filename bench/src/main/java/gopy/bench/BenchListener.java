package gopy.bench;

import gopy.bench.result.Measurement;
import gopy.bench.result.Run;
import gopy.bench.result.Run.Gap;
import java.nio.file.Path;
import java.time.Duration;

/** Hears of a run while it is under way, on the thread that runs it and never while something is timed. */
public interface BenchListener {

    /** The run is about to take samples into this folder; the record has its seed and what is missing. */
    default void started(Run run, Path folder) {}

    /** The run is about to begin, and takes about so long. */
    default void planned(Duration estimate) {}

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
