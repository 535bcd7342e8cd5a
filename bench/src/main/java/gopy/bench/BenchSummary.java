package gopy.bench;

import gopy.bench.result.Run;
import java.nio.file.Path;

/**
 * How a run ended.
 *
 * @param folder with results.csv and run.json
 * @param samples how many were recorded
 */
public record BenchSummary(Path folder, Run run, long samples) {

    /** The exit code of the command line: 0, 7 when nothing was measured, 9 when results differ, 8 when some cells failed. */
    public int exitCode() {
        if (samples == 0) {
            return 7;
        }
        if (run.gaps().stream().anyMatch(gap -> gap.reason().startsWith("returned "))) {
            return 9;
        }
        return run.gaps().stream().anyMatch(gap -> gap.status().equals("failed")) ? 8 : 0;
    }
}
