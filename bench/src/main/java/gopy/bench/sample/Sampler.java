package gopy.bench.sample;

import gopy.bench.workload.Cell;
import java.util.Set;

/** A process that has variants of a cell and times them one at a time. */
public interface Sampler extends AutoCloseable {

    /** Loads the data of a cell and says which variants there are. */
    Set<String> open(Cell cell) throws SampleFailed;

    /** What a variant's loop returns after that many rounds. */
    String check(String variant, long loops) throws SampleFailed;

    /** Nanoseconds that so many rounds take. */
    long sample(String variant, long loops) throws SampleFailed;

    /** The one variant that the process is for, or {@link Launch#SHARED}. */
    default String ownVariant() {
        return Launch.SHARED;
    }

    /** Ends the process. */
    @Override
    void close();
}
