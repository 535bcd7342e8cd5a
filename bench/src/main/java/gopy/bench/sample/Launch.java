package gopy.bench.sample;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How to start a process that takes samples.
 *
 * @param environment added to the inherited one
 * @param ownVariant the one variant that the process is for, or {@code -}
 * @param allWorkloads whether the process knows the cells of all workloads, as the floor does, and not of one driver
 * @param patience how long one answer may take
 */
public record Launch(
        List<String> command,
        Map<String, String> environment,
        String ownVariant,
        boolean allWorkloads,
        Duration patience) {
    /** For {@link #ownVariant}: no variant of its own. */
    public static final String SHARED = "-";

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
