package gopy.reports.compare;

import gopy.bench.result.Variant;
import gopy.reports.statistics.Caller;
import gopy.reports.statistics.Evidence;
import gopy.reports.statistics.Interval;
import gopy.reports.statistics.Term;
import gopy.reports.table.Quantity;
import gopy.reports.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the binding cost in two runs, in the cells that both have. */
public record Comparison(List<Change> changes) {
    private static final Optional<String> BASELINE = Optional.of(Variant.EMPTY);
    private static final Term NET = Term.of(Variant.BINDING).less(Variant.EMPTY);

    public Comparison {
        changes = List.copyOf(changes);
    }

    /** Compares two results folders. */
    public static Comparison of(Path before, Path after) throws IOException {
        return of(Evidence.read(before), Evidence.read(after));
    }

    static Comparison of(Evidence before, Evidence after) {
        List<Change> changes = new ArrayList<>();
        for (Caller caller : after.callers()) {
            for (String workload : after.workloads()) {
                for (long size : after.sizes(caller, workload, Variant.BINDING)) {
                    change(before, after, caller, workload, size).ifPresent(changes::add);
                }
            }
        }
        return new Comparison(changes);
    }

    private static Optional<Change> change(Evidence before, Evidence after, Caller caller, String workload, long size) {
        Optional<Interval> then = before.cost(caller, workload, size, NET);
        Optional<Interval> now = after.cost(caller, workload, size, NET);
        Optional<Interval> ratio = after.over(before, caller, workload, size, NET);
        if (then.isEmpty() || now.isEmpty() || ratio.isEmpty()) {
            return Optional.empty();
        }
        double noise =
                Math.max(before.noise(caller, workload, size, BASELINE), after.noise(caller, workload, size, BASELINE));
        return Optional.of(new Change(caller, workload, size, then.get(), now.get(), ratio.get(), noise));
    }

    /** Whether any cell is slower, beyond its interval and the noise. */
    public boolean regressed() {
        return changes.stream().anyMatch(change -> change.verdict() == Change.Verdict.SLOWER);
    }

    public Table table() {
        Table.Rows rows = Table.of("cell", "before", "after", "after / before", "noise", "verdict");
        for (Change change : changes) {
            rows.row(
                    change.caller().label() + " " + change.workload()
                            + (change.size() > 1 ? " " + Quantity.count(change.size()) : ""),
                    Quantity.nanos(change.before().median()),
                    Quantity.nanos(change.after().median()),
                    Quantity.factor(Optional.of(change.ratio())),
                    "+-" + Math.round(change.noise() * 100) + " %",
                    change.verdict().text());
        }
        return rows.done();
    }
}
