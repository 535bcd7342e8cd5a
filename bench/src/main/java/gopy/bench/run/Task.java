package gopy.bench.run;

import gopy.bench.result.Run.MeasuredHost;
import gopy.bench.workload.Cell;
import java.time.Duration;
import java.util.List;

/** Cells that one host measures in one process per block. */
public interface Task extends AutoCloseable {

    MeasuredHost host();

    List<Cell> cells();

    /** How many fresh processes it wants. */
    int blocks();

    /** About how long preparing and all blocks take. */
    Duration estimate();

    /** Compares results and calibrates loops. Failures go to the recorder. */
    void prepare(Recorder recorder);

    /** Takes the samples of one block in a fresh process. */
    void block(int number, Recorder recorder);

    /** Ends processes that were kept. */
    @Override
    void close();
}
