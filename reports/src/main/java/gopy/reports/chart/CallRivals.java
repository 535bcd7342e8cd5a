package gopy.reports.chart;

import static gopy.bench.result.Variant.CFFI;
import static gopy.bench.result.Variant.CTYPES;
import static gopy.bench.result.Variant.EMPTY;
import static gopy.bench.result.Variant.EXTENSION;

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

/** The binding beside what one would write by hand, a figure for each interpreter and backend that has such rivals. */
final class CallRivals implements Chart {
    private static final List<String> RIVALS = List.of(EXTENSION, CFFI, CTYPES);
    private static final Map<String, String> NAMES =
            Map.of(EXTENSION, "C extension by hand", CFFI, "cffi by hand", CTYPES, "ctypes");

    @Override
    public List<Figure> figures(Evidence evidence) {
        return evidence.callers().stream()
                .flatMap(caller -> figure(evidence, caller).stream())
                .toList();
    }

    private static Optional<Figure> figure(Evidence evidence, Caller caller) {
        List<Dots.Dot> dots = new ArrayList<>();
        Table.Rows table = Table.of("call", "binding", "against", "its time", "binding / rival", "pairs");
        for (String workload : evidence.workloads("call")) {
            for (String rival : RIVALS) {
                Term other = Term.of(rival).less(EMPTY);
                Optional<Interval> ratio = evidence.ratio(caller, workload, 1, CallCost.NET, other);
                ratio.ifPresent(value -> {
                    String name = workload.substring(workload.indexOf('/') + 1);
                    int line = RIVALS.indexOf(rival);
                    if (rival.equals(best(evidence, caller, workload))) {
                        dots.add(new Dots.Dot(
                                name + " / " + NAMES.get(rival), value, Theme.colour(line), Theme.marker(line)));
                    }
                    table.row(
                            name,
                            Quantity.nanos(evidence.cost(caller, workload, 1, CallCost.NET)),
                            NAMES.get(rival),
                            Quantity.nanos(evidence.cost(caller, workload, 1, other)),
                            Quantity.factor(ratio),
                            String.valueOf(evidence.pairs(caller, workload, 1, CallCost.NET, other)));
                });
            }
        }
        if (dots.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                "call-rivals-" + caller.label().replace(' ', '-'),
                caller.label() + ": the binding against the quickest that one would write by hand",
                "Ratio of each pair of samples of one round, empty loops subtracted; median and 95 % interval. The rival runs in a process of its"
                        + " own over direct Go exports. Below 1 the binding is quicker.",
                "Ratios to the quickest rival: "
                        + Words.list(dots.stream()
                                .map(dot -> dot.name() + " "
                                        + Quantity.factor(dot.value().median()))
                                .toList()),
                Dots.draw(dots, "times the rival, lower is better", Optional.of(new Dots.Reference(1, " the rival"))),
                table.done()));
    }

    /** The rival that takes least in this case. */
    private static String best(Evidence evidence, Caller caller, String workload) {
        String best = "";
        double least = Double.MAX_VALUE;
        for (String rival : RIVALS) {
            Optional<Interval> cost =
                    evidence.cost(caller, workload, 1, Term.of(rival).less(EMPTY));
            if (cost.isPresent() && cost.get().median() < least) {
                least = cost.get().median();
                best = rival;
            }
        }
        return best;
    }
}
