package gopy.bench.result;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is known about a run beside its samples: {@code run.json}. Written at the start, after every block and at the end, so that a run that was
 * cut off says so by its {@link #finished} being absent.
 *
 * @param schema always {@link #SCHEMA}
 * @param run identity, the same in every sample
 * @param finished ISO instant, or empty while the run is under way or was cut off
 * @param quick whether this was a look and no measurement to rely on
 * @param interrupted whether the user ended it early
 * @param seed of the order of cells and variants
 * @param blocks fresh processes per cell
 * @param rounds timed samples of each variant per process
 * @param minimumMillis shortest time that a calibrated sample should take
 * @param versions name to version: workbench, java, go, cc, kernel, commons
 * @param settings GOMAXPROCS, GOGC, GODEBUG, JVM flags, compiler flags: name to value, empty where unset
 * @param builds content hashes of what was measured: name to hash
 * @param before the machine when the run began
 * @param after the machine when it ended, or the same as before while under way
 * @param hosts the hosts measured, in order
 * @param missing interpreters and hosts that are not there, with reason and remedy
 * @param gaps cells that failed or were skipped
 * @param ledger sentences on what differed between hosts
 */
public record Run(
        String schema,
        String run,
        Instant started,
        String finished,
        boolean quick,
        boolean interrupted,
        long seed,
        int blocks,
        int rounds,
        long minimumMillis,
        Map<String, String> versions,
        Map<String, String> settings,
        Map<String, String> builds,
        Machine before,
        Machine after,
        List<MeasuredHost> hosts,
        List<Missing> missing,
        List<Gap> gaps,
        List<String> ledger) {

    public static final String SCHEMA = "gopy-workbench-run/1";

    public Run {
        versions = Map.copyOf(versions);
        settings = Map.copyOf(settings);
        builds = Map.copyOf(builds);
        hosts = List.copyOf(hosts);
        missing = List.copyOf(missing);
        gaps = List.copyOf(gaps);
        ledger = List.copyOf(ledger);
    }

    /** The same run with what is known by now. */
    public Run during(List<MeasuredHost> nowHosts, List<Gap> nowGaps) {
        return with("", false, Machine.now(), nowHosts, nowGaps);
    }

    /** The same run when nothing more will come. */
    public Run ended(boolean early) {
        return with(Instant.now().toString(), early, Machine.now(), hosts, gaps);
    }

    private Run with(String end, boolean early, Machine now, List<MeasuredHost> nowHosts, List<Gap> nowGaps) {
        return new Run(
                schema,
                run,
                started,
                end,
                quick,
                early,
                seed,
                blocks,
                rounds,
                minimumMillis,
                versions,
                settings,
                builds,
                before,
                now,
                nowHosts,
                missing,
                nowGaps,
                ledger);
    }

    /** An interpreter with one backend, or the JVM. */
    public record MeasuredHost(String host, String version, String backend, String implementation) {}

    /** A host that is not on this machine, why, and what brings it. */
    public record Missing(String host, String reason, String remedy) {}

    /** A cell without samples. Status is {@code failed}, {@code skipped}, or {@code undecided} for one whose samples did not do within the budget. An empty variant means all of the cell. */
    public record Gap(
            String host, String backend, String workload, String variant, long size, String status, String reason) {}
}
