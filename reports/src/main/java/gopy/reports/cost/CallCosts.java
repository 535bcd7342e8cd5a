package gopy.reports.cost;

import gopy.bench.ladder.CallQuestion;
import gopy.bench.ladder.Rung;
import gopy.bench.result.Variant;
import gopy.reports.statistics.Caller;
import gopy.reports.statistics.Evidence;
import gopy.reports.statistics.Interval;
import gopy.reports.table.Quantity;
import gopy.reports.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The rungs of a function's call, for every caller and size that was measured. */
public record CallCosts(List<Call> calls) {
    public CallCosts {
        calls = List.copyOf(calls);
    }

    /**
     * One call.
     *
     * @param whole of it, the loop included
     * @param rungs in nanoseconds, from the loop up; their medians need not add up to the median of the whole
     */
    public record Call(Caller caller, String function, long size, Interval whole, Map<Rung, Interval> rungs) {
        /** Caller, function and size. */
        public String name() {
            return caller.label() + (size > 1 ? ", n = " + Quantity.count(size) : "");
        }

        /** A rung's part of the whole call, from the medians. */
        public double share(Rung rung) {
            return rungs.get(rung).median() / whole.median();
        }
    }

    public static CallCosts of(Evidence evidence) {
        List<Call> calls = new ArrayList<>();
        for (String workload : evidence.workloads(CallQuestion.COST)) {
            for (Caller caller : evidence.callers()) {
                for (long size : evidence.sizes(caller, workload, Variant.BINDING)) {
                    call(evidence, workload, caller, size).ifPresent(calls::add);
                }
            }
        }
        return new CallCosts(calls);
    }

    private static Optional<Call> call(Evidence evidence, String workload, Caller caller, long size) {
        Map<Rung, Interval> rungs = new LinkedHashMap<>();
        for (Rung rung :
                Rung.of(variant -> evidence.sizes(caller, workload, variant).contains(size))) {
            evidence.sum(caller, workload, size, rung.plus(), rung.minus()).ifPresent(cost -> rungs.put(rung, cost));
        }
        String function = workload.substring(workload.indexOf('/') + 1);
        return evidence.sum(caller, workload, size, List.of(Variant.BINDING), List.of())
                .map(whole -> new Call(caller, function, size, whole, rungs));
    }

    /** A row for each rung of each call. */
    public Table table() {
        Table.Rows rows = Table.of("part", "of", "time", "95 % interval", "share");
        for (Call call : calls) {
            call.rungs()
                    .forEach((rung, cost) -> row(
                            rows,
                            rung.name(),
                            call,
                            cost,
                            String.format(Locale.ROOT, "%.0f %%", 100 * call.share(rung))));
            row(rows, "all", call, call.whole(), "");
        }
        return rows.done();
    }

    private static void row(Table.Rows rows, String part, Call call, Interval cost, String share) {
        rows.row(
                part,
                call.name(),
                Quantity.nanos(Optional.of(cost)),
                Quantity.nanos(cost.low()) + " to " + Quantity.nanos(cost.high()),
                cost.covers(0) ? "" : share);
    }
}
