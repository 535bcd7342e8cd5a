package gopy.bench.sample;

import gopy.generator.Command;
import java.time.Duration;

/**
 * How to start a process that takes samples.
 *
 * @param ownVariant the one variant that the process is for, or {@code -}
 * @param allWorkloads whether the process knows the cells of all workloads, as the floor does, and not of one driver
 * @param patience how long one answer may take
 */
public record Launch(Command command, String ownVariant, boolean allWorkloads, Duration patience) {
    /** For {@link #ownVariant}: no variant of its own. */
    public static final String SHARED = "-";
}
