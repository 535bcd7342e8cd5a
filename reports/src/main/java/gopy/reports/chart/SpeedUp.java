package gopy.reports.chart;

import static gopy.bench.result.Variant.BINDING;
import static gopy.bench.result.Variant.POOL_WARM;

import gopy.reports.statistics.Caller;
import gopy.reports.statistics.Evidence;
import gopy.reports.statistics.Interval;
import gopy.reports.table.Quantity;
import gopy.reports.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** Whether parallel work scales: the speed-up over the number of workers, and the ideal line. */
final class SpeedUp implements Chart {
    private static final String WORKLOAD = "parallel/workers";
    private static final String IDEAL = "ideal";
    private static final Map<String, String> NAMES = Map.of(BINDING, "goroutines", POOL_WARM, "Pool, warm");

    @Override
    public List<Figure> figures(Evidence evidence) {
        Map<String, List<Line>> panels = new LinkedHashMap<>();
        Table.Rows table = Table.of("caller", "what", "workers", "speed-up over one", "of the ideal");
        List<String> said = new ArrayList<>();
        for (Caller caller : evidence.callers()) {
            List<Line> lines = new ArrayList<>();
            for (String variant : List.of(BINDING, POOL_WARM)) {
                line(evidence, caller, variant, table)
                        .filter(line -> line.points().size() > 1)
                        .ifPresent(line -> {
                            lines.add(line);
                            said.add(caller.label() + " " + line.name() + " "
                                    + Quantity.factor(
                                            line.points().lastEntry().getValue().median())
                                    + " on " + line.points().lastKey());
                        });
            }
            if (!lines.isEmpty()) {
                lines.add(ideal(lines.getFirst()));
                panels.put(caller.label(), lines);
            }
        }
        return panels.isEmpty() ? List.of() : List.of(figure(panels, said, table.done()));
    }

    private static Figure figure(Map<String, List<Line>> panels, List<String> said, Table table) {
        return new Figure(
                "speed-up",
                "Monte Carlo pi, a million samples: the speed-up over the number of workers",
                "Time with one worker over time with so many, from processes of the same run; bands: 95 % interval.",
                Words.list(said),
                Panels.draw(
                        panels,
                        Panels.names(panels),
                        Panels.Axes.ofFactors("workers (log scale)", "times as fast (log scale, higher is better)")),
                table);
    }

    private static Optional<Line> line(Evidence evidence, Caller caller, String variant, Table.Rows table) {
        SortedSet<Long> sizes = evidence.sizes(caller, WORKLOAD, variant);
        if (sizes.isEmpty()) {
            return Optional.empty();
        }
        Line line = new Line(NAMES.get(variant));
        for (long size : sizes) {
            evidence.overSize(caller, WORKLOAD, variant, sizes.first(), size).ifPresent(value -> {
                line.points().put(size, value);
                table.row(
                        caller.label(),
                        line.name(),
                        String.valueOf(size),
                        Quantity.factor(Optional.of(value)),
                        Math.round(100 * value.median() * sizes.first() / size) + " %");
            });
        }
        return Optional.of(line);
    }

    private static Line ideal(Line other) {
        Line line = new Line(IDEAL);
        double first = other.points().firstKey();
        other.points().keySet().forEach(size -> line.points()
                .put(size, new Interval(size / first, size / first, size / first)));
        return line;
    }
}
