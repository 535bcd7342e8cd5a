package gopy.bench.result;

import java.time.Instant;
import java.util.Objects;

/**
 * One raw sample: the time that {@code loops} rounds of one variant's loop took, in one process, on one host.
 *
 * <p>Two samples with the same {@link #host}, {@link #backend}, {@link #workload}, {@link #size}, {@link #process} and {@link #iteration} were
 * taken right after each other and form a pair, whatever their variants; ratios are made of pairs. Variants that an interpreter cannot run in its
 * own process (the floor, a pool) are taken by a process beside it and carry the interpreter's host and backend.
 *
 * @param run identity of the run, the same in its {@link Run}
 * @param time when the sample ended
 * @param host {@code python3.13}, {@code pypy2}, {@code graalpy}, {@code jmh}
 * @param hostVersion the host's own version text, for example {@code 3.13.0}
 * @param backend {@code capi}, {@code cffi}, {@code host} or {@code ffm}
 * @param workload folder and case, for example {@code call/add} or {@code copy/list}
 * @param variant who did the work, see {@link Variant} for the names that reports know
 * @param size elements, samples or bytes of one operation; 1 where there is no size
 * @param threads workers that one operation uses
 * @param process number of the block and so of the fresh process, from 0; the same number in every cell
 * @param iteration round within the process, from 0, warm-up rounds included
 * @param warmup whether the warm-up rule had not yet let this process go
 * @param loops rounds of the variant's loop in this sample, calibrated in a discarded process
 * @param elapsedNanos what the monotonic clock says they took together
 * @param operations how often the operation itself was done; elapsedNanos / operations is the cost of one
 */
public record Measurement(
        String run,
        Instant time,
        String host,
        String hostVersion,
        String backend,
        String workload,
        String variant,
        long size,
        int threads,
        int process,
        int iteration,
        boolean warmup,
        long loops,
        long elapsedNanos,
        long operations) {

    public Measurement {
        Objects.requireNonNull(run);
        Objects.requireNonNull(time);
        Objects.requireNonNull(host);
        Objects.requireNonNull(hostVersion);
        Objects.requireNonNull(backend);
        Objects.requireNonNull(workload);
        Objects.requireNonNull(variant);
        if (loops <= 0 || operations <= 0 || elapsedNanos < 0) {
            throw new IllegalArgumentException(
                    "a sample of " + loops + " loops, " + operations + " operations, " + elapsedNanos + " ns");
        }
    }

    /** Nanoseconds of one operation, the loop around it included. */
    public double nanosPerOperation() {
        return (double) elapsedNanos / operations;
    }
}
