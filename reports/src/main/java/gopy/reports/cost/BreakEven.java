package gopy.reports.cost;

import gopy.bench.result.Variant;
import gopy.reports.statistics.Caller;
import gopy.reports.statistics.Evidence;
import gopy.reports.statistics.Interval;
import gopy.reports.statistics.Term;
import gopy.reports.table.Quantity;
import gopy.reports.table.Table;
import java.util.List;
import java.util.Optional;

/** The size from which Go is quicker than the Python version of the same function. */
public final class BreakEven {
    private static final Term GO = Term.of(Variant.EXPRESSION).less(Variant.EMPTY);
    private static final Term PYTHON = Term.of(Variant.PYTHON).less(Variant.EMPTY);

    private BreakEven() {}

    /** Every size with its ratio. */
    public static Table table(Evidence evidence) {
        Table.Rows rows = Table.of("n", "interpreter", "Go", "Python", "Go / Python", "pairs", "verdict");
        for (String workload : evidence.workloads("expression")) {
            for (Caller caller : evidence.callers()) {
                for (long size : evidence.sizes(caller, workload, Variant.EXPRESSION)) {
                    Optional<Interval> ratio = evidence.ratio(caller, workload, size, GO, PYTHON);
                    rows.row(
                            Quantity.count(size),
                            caller.label(),
                            Quantity.nanos(evidence.cost(caller, workload, size, GO)),
                            Quantity.nanos(evidence.cost(caller, workload, size, PYTHON)),
                            Quantity.factor(ratio),
                            String.valueOf(evidence.pairs(caller, workload, size, GO, PYTHON)),
                            ratio.map(BreakEven::verdict).orElse(Quantity.GAP));
                }
            }
        }
        return rows.done();
    }

    /** A sentence for each caller. */
    public static List<String> sentences(Evidence evidence) {
        return evidence.callers().stream()
                .flatMap(caller -> evidence.workloads("expression").stream()
                        .map(workload -> caller.label() + ": " + sentence(evidence, caller, workload)))
                .toList();
    }

    private static String verdict(Interval ratio) {
        return ratio.high() < 1 ? "Go" : ratio.low() > 1 ? "Python" : "undecided";
    }

    /** Go pays from a size on, if it is quicker at that size and at every larger one; between two sizes the crossing is interpolated. */
    private static String sentence(Evidence evidence, Caller caller, String workload) {
        Optional<Long> first = Optional.empty();
        Optional<Long> before = Optional.empty();
        for (long size : evidence.sizes(caller, workload, Variant.EXPRESSION)) {
            boolean quicker = evidence.ratio(caller, workload, size, GO, PYTHON)
                    .filter(ratio -> ratio.high() < 1)
                    .isPresent();
            if (!quicker) {
                first = Optional.empty();
                before = Optional.of(size);
            } else if (first.isEmpty()) {
                first = Optional.of(size);
            }
        }
        if (first.isEmpty()) {
            return "Go is not quicker at the largest size measured";
        }
        if (before.isEmpty()) {
            return "Go is quicker from the smallest size measured, n = " + Quantity.count(first.get());
        }
        double crossing = crossing(
                before.get(),
                ratio(evidence, caller, workload, before.get()),
                first.get(),
                ratio(evidence, caller, workload, first.get()));
        return "Go is quicker from n = " + Quantity.count(first.get()) + " on; the lines cross at about n = "
                + Quantity.count(Math.round(crossing)) + ", between " + Quantity.count(before.get()) + " and "
                + Quantity.count(first.get());
    }

    private static double ratio(Evidence evidence, Caller caller, String workload, long size) {
        return evidence.ratio(caller, workload, size, GO, PYTHON)
                .map(Interval::median)
                .orElse(1.0);
    }

    /** Where the ratio is 1 on a straight line between two points of a log-log chart. */
    static double crossing(double left, double leftRatio, double right, double rightRatio) {
        if (leftRatio <= 1) {
            return left;
        }
        double part = Math.log(leftRatio) / (Math.log(leftRatio) - Math.log(rightRatio));
        return Math.exp(Math.log(left) + part * (Math.log(right) - Math.log(left)));
    }
}
