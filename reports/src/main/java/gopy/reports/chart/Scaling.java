package gopy.reports.chart;

import gopy.reports.statistics.Caller;
import gopy.reports.statistics.Evidence;
import gopy.reports.statistics.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Time over size of several variants, a panel per caller: callers with one size only have nothing to scale. */
record Scaling(Map<String, List<Line>> panels) {

    static Scaling of(Evidence evidence, String workload, List<String> variants, Map<String, String> names) {
        Map<String, List<Line>> panels = new LinkedHashMap<>();
        for (Caller caller : evidence.callers()) {
            List<Line> lines = new ArrayList<>();
            for (String variant : variants) {
                Line line = new Line(names.get(variant));
                for (long size : evidence.sizes(caller, workload, variant)) {
                    evidence.cost(caller, workload, size, Term.of(variant))
                            .ifPresent(cost -> line.points().put(size, cost));
                }
                if (line.points().size() > 1) {
                    lines.add(line);
                }
            }
            if (!lines.isEmpty()) {
                panels.put(caller.label(), lines);
            }
        }
        return new Scaling(panels);
    }
}
