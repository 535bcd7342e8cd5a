package gopy.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What to measure.
 *
 * @param hosts names of interpreters or {@code jmh}, {@code all} for every one; empty for the usual ones: all in a full run, in a quick one 2.7, the
 *     newest CPython 3, PyPy 2 and 3, GraalPy and JMH
 * @param allBackends whether interpreters with more than one backend are measured with each; a full run does so anyway
 * @param workloads names of workloads or cases ({@code copy}, {@code copy/array}); empty for all
 * @param effort a look, a measurement, or what the bars need
 * @param budget after which no new cell is begun
 * @param seed of the order; a new one if empty, printed in any case
 * @param out results folder; empty for a new one in the user's state folder
 */
public record BenchRequest(
        List<String> hosts,
        boolean allBackends,
        List<String> workloads,
        Effort effort,
        Optional<Duration> budget,
        OptionalLong seed,
        Optional<Path> out) {

    public BenchRequest {
        hosts = List.copyOf(hosts);
        workloads = List.copyOf(workloads);
    }

    /** All workloads on the usual hosts. */
    public static BenchRequest of(boolean quick) {
        return new BenchRequest(
                List.of(),
                false,
                List.of(),
                quick ? Effort.QUICK : Effort.FULL,
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty());
    }

    /** Whether it is a look only. */
    public boolean quick() {
        return effort == Effort.QUICK;
    }

    public BenchRequest on(List<String> names) {
        return new BenchRequest(names, allBackends, workloads, effort, budget, seed, out);
    }

    public BenchRequest only(List<String> names) {
        return new BenchRequest(hosts, allBackends, names, effort, budget, seed, out);
    }

    public BenchRequest into(Path folder) {
        return new BenchRequest(hosts, allBackends, workloads, effort, budget, seed, Optional.of(folder));
    }
}
