package gopy.reports.chart;

import static gopy.bench.result.Variant.CONTROL;
import static gopy.bench.result.Variant.EMPTY;
import static gopy.bench.result.Variant.FLOOR;

import gopy.reports.statistics.Caller;
import gopy.reports.statistics.Evidence;
import gopy.reports.statistics.Interval;
import gopy.reports.statistics.Term;
import gopy.reports.table.Quantity;
import gopy.reports.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far every caller is from the crossing's floor, and how sure that is: a forest plot of paired ratios. */
final class CallRatio implements Chart {
    private static final String WORKLOAD = "call/add";

    @Override
    public List<Figure> figures(Evidence evidence) {
        List<Dots.Dot> dots = new ArrayList<>();
        Table.Rows table = Table.of("caller", "ratio to the floor", "pairs", "A/A control", "verdict");
        for (Caller caller : evidence.callers()) {
            for (long size : evidence.sizes(caller, WORKLOAD, FLOOR)) {
                Optional<Interval> ratio = evidence.ratio(caller, WORKLOAD, size, CallCost.NET, CallCost.NET_FLOOR);
                Optional<Interval> control =
                        evidence.ratio(caller, WORKLOAD, size, Term.of(CONTROL).less(EMPTY), CallCost.NET);
                ratio.ifPresent(value -> {
                    dots.add(new Dots.Dot(caller.label(), value, Theme.colour(caller), Theme.marker(caller)));
                    table.row(
                            caller.label(),
                            Quantity.factor(ratio),
                            String.valueOf(evidence.pairs(caller, WORKLOAD, size, CallCost.NET, CallCost.NET_FLOOR)),
                            Quantity.factor(control),
                            verdict(value, evidence.noise(caller, WORKLOAD, size, Optional.of(EMPTY))));
                });
            }
        }
        if (dots.isEmpty()) {
            return List.of();
        }
        return List.of(new Figure(
                "call-ratio",
                "A Python call of Go's Add against a C loop over the same function",
                "Ratio of each pair of samples taken side by side in one process, empty loops subtracted; median and 95 % interval. 1 is the"
                        + " floor; 'within noise' is what the A/A control does not tell from 1.",
                "Ratios to the floor: "
                        + Words.list(dots.stream()
                                .map(dot -> dot.name() + " "
                                        + Quantity.factor(dot.value().median()))
                                .toList()),
                Dots.draw(dots, "times the floor, lower is better", Optional.of(new Dots.Reference(1, " the floor"))),
                table.done()));
    }

    private static String verdict(Interval ratio, double noise) {
        if (ratio.covers(1) || Math.abs(ratio.median() - 1) <= noise) {
            return "within noise";
        }
        return ratio.median() > 1 ? "above the floor" : "below the floor";
    }
}
