package gopy.reports.chart;

import static gopy.bench.result.Variant.BINDING;
import static gopy.bench.result.Variant.POOL;
import static gopy.bench.result.Variant.POOL_WARM;
import static gopy.bench.result.Variant.THREADS;

import gopy.reports.statistics.Caller;
import gopy.reports.statistics.Evidence;
import gopy.reports.statistics.Interval;
import gopy.reports.statistics.Term;
import gopy.reports.table.Quantity;
import gopy.reports.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parallel work: goroutines through the binding against what each host has of its own. */
final class ParallelCost implements Chart {
    private static final Map<String, String> NAMES =
            Map.of(BINDING, "goroutines", POOL, "Pool, made inside", POOL_WARM, "Pool, warm", THREADS, "Java threads");

    @Override
    public List<Figure> figures(Evidence evidence) {
        List<Figure> figures = new ArrayList<>();
        for (String workload : evidence.workloads("parallel/pi")) {
            Scaling scaling = Scaling.of(evidence, workload, List.of(BINDING, POOL, POOL_WARM, THREADS), NAMES);
            if (!scaling.panels().isEmpty()) {
                figures.add(figure(evidence, workload, scaling));
            }
        }
        return figures;
    }

    private static Figure figure(Evidence evidence, String workload, Scaling scaling) {
        Table.Rows table = Table.of(
                "caller",
                "samples",
                "goroutines",
                "Pool, made inside",
                "Pool, warm",
                "Java threads",
                "Pool made inside / goroutines",
                "warm Pool / goroutines");
        List<String> said = new ArrayList<>();
        for (Caller caller : evidence.callers()) {
            for (long size : evidence.sizes(caller, workload, BINDING)) {
                Optional<Interval> made = evidence.ratio(caller, workload, size, Term.of(POOL), Term.of(BINDING));
                made.ifPresent(ratio -> said.add(
                        caller.label() + " at " + Quantity.count(size) + " " + Quantity.factor(ratio.median())));
                table.row(
                        caller.label(),
                        Quantity.count(size),
                        Quantity.nanos(evidence.cost(caller, workload, size, Term.of(BINDING))),
                        Quantity.nanos(evidence.cost(caller, workload, size, Term.of(POOL))),
                        Quantity.nanos(evidence.cost(caller, workload, size, Term.of(POOL_WARM))),
                        Quantity.nanos(evidence.cost(caller, workload, size, Term.of(THREADS))),
                        Quantity.factor(made),
                        Quantity.factor(evidence.ratio(caller, workload, size, Term.of(POOL_WARM), Term.of(BINDING))));
            }
        }
        String name = workload.substring(workload.indexOf('/') + 1);
        return new Figure(
                workload.replace('/', '-'),
                "Monte Carlo (" + name + "): goroutines against multiprocessing.Pool and Java threads",
                "Time of one estimate over the number of samples; bands: 95 % interval.",
                "How much longer a Pool made inside the timing takes than goroutines: " + Words.list(said),
                Panels.draw(scaling.panels(), Panels.names(scaling.panels()), "samples (log scale)"),
                table.done());
    }
}
