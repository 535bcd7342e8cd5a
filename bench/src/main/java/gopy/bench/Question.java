package gopy.bench;

import gopy.bench.workload.Workload;
import gopy.generator.Home;
import java.io.IOException;
import java.nio.file.Path;

/** Something about a user's own package that can be measured. */
public interface Question {

    /** Writes it down as a workload of its own. */
    Workload workload(Home home, Path root) throws IOException;
}
