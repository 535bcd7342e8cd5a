package gopy.reports.chart;

import gopy.bench.ladder.CallQuestion;
import gopy.bench.result.Variant;
import gopy.reports.cost.ArgumentCosts;
import gopy.reports.statistics.Caller;
import gopy.reports.statistics.Evidence;
import gopy.reports.statistics.Term;
import gopy.reports.table.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What copying costs: time per element over size for each form of an argument, and the bound that a plain copy of the memory sets. */
final class ArgumentForms implements Chart {
    private static final Map<String, String> NAMES = Map.of(
            "copy",
            "a list, copied",
            "borrow",
            "an array, borrowed",
            "handle",
            "a slice that Go has",
            "buffer",
            "a read-only buffer",
            Variant.MEMCPY,
            "memcpy: a copy in Python");

    @Override
    public List<Figure> figures(Evidence evidence) {
        List<Figure> figures = new ArrayList<>();
        for (String workload : evidence.workloads(CallQuestion.ARGUMENT)) {
            Map<String, List<Line>> panels = new LinkedHashMap<>();
            List<String> said = new ArrayList<>();
            for (Caller caller : evidence.callers()) {
                List<Line> lines = lines(evidence, workload, caller);
                if (!lines.isEmpty()) {
                    panels.put(caller.label(), lines);
                    lines.forEach(line -> said.add(caller.label() + " " + line.name() + " "
                            + Quantity.nanos(
                                    line.points().lastEntry().getValue().median()) + " an element"));
                }
            }
            if (!panels.isEmpty()) {
                figures.add(figure(evidence, workload, panels, said));
            }
        }
        return figures;
    }

    private static List<Line> lines(Evidence evidence, String workload, Caller caller) {
        List<Line> lines = new ArrayList<>();
        List<String> forms = new ArrayList<>(ArgumentCosts.FORMS);
        forms.add(Variant.MEMCPY);
        for (String form : forms) {
            Line line = new Line(NAMES.get(form));
            for (long size : evidence.sizes(caller, workload, form)) {
                evidence.cost(caller, workload, size, Term.of(form).less(Variant.EMPTY))
                        .ifPresent(cost -> line.points().put(size, cost.times(1.0 / size)));
            }
            if (!line.points().isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Figure figure(
            Evidence evidence, String workload, Map<String, List<Line>> panels, List<String> said) {
        String function = workload.substring(workload.indexOf('/') + 1);
        return new Figure(
                "argument-" + function.replaceAll("[^A-Za-z0-9]+", "-"),
                function + ": one argument as list, array, Go slice and read-only buffer",
                "Time of the call for each element, loops subtracted; bands: 95 % interval. The function's own work is in every line; the memcpy line"
                        + " is a copy of the same memory alone.",
                "At the largest size: " + Words.list(said),
                Panels.draw(
                        panels,
                        Panels.names(panels),
                        Panels.Axes.ofTimes("elements (log scale)", "time per element (log scale, lower is better)")),
                ArgumentCosts.table(evidence));
    }
}
