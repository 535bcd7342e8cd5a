package gopy.reports.chart;

import static gopy.bench.result.Variant.BINDING;
import static gopy.bench.result.Variant.FLOOR;
import static gopy.bench.result.Variant.INDEX;
import static gopy.bench.result.Variant.PYTHON;

import gopy.reports.statistics.Caller;
import gopy.reports.statistics.Evidence;
import gopy.reports.statistics.Term;
import gopy.reports.table.Quantity;
import gopy.reports.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What copying a collection into Go costs over its size, with the pure Python loop beside it. */
final class CopyCost implements Chart {
    private static final Map<String, String> NAMES = Map.of(
            PYTHON, "pure Python loop", INDEX, "list.index", FLOOR, "Go alone", BINDING, "Go, conversion included");

    @Override
    public List<Figure> figures(Evidence evidence) {
        List<Figure> figures = new ArrayList<>();
        for (String workload : evidence.workloads("copy")) {
            Scaling scaling = Scaling.of(evidence, workload, List.of(BINDING, PYTHON, INDEX, FLOOR), NAMES);
            if (!scaling.panels().isEmpty()) {
                figures.add(figure(evidence, workload, scaling));
            }
        }
        return figures;
    }

    private static Figure figure(Evidence evidence, String workload, Scaling scaling) {
        Map<String, String> largest = new LinkedHashMap<>();
        Table.Rows table = Table.of(
                "caller", "elements", "Go, conversion included", "pure Python loop", "Go / Python", "Go / Go alone");
        for (Caller caller : evidence.callers()) {
            for (long size : evidence.sizes(caller, workload, BINDING)) {
                var ratio = evidence.ratio(caller, workload, size, Term.of(BINDING), Term.of(PYTHON));
                ratio.ifPresent(value -> largest.put(caller.label(), Quantity.factor(value.median())));
                table.row(
                        caller.label(),
                        Quantity.count(size),
                        Quantity.nanos(evidence.cost(caller, workload, size, Term.of(BINDING))),
                        Quantity.nanos(evidence.cost(caller, workload, size, Term.of(PYTHON))),
                        Quantity.factor(ratio),
                        Quantity.factor(evidence.ratio(caller, workload, size, Term.of(BINDING), Term.of(FLOOR))));
            }
        }
        String name = workload.substring(workload.indexOf('/') + 1);
        return new Figure(
                workload.replace('/', '-'),
                "FindElementIdx, " + name + ": what a search in Go costs against the loop in Python",
                "Time of one call over the number of elements, conversion included; bands: 95 % interval.",
                "At the largest size, time in Go as a multiple of the pure Python loop: "
                        + Words.list(largest.entrySet().stream()
                                .map(entry -> entry.getKey() + " " + entry.getValue())
                                .toList()),
                Panels.draw(scaling.panels(), Panels.names(scaling.panels()), "elements (log scale)"),
                table.done());
    }
}
