package gopy.reports.chart;

import static gopy.bench.result.Variant.BINDING;
import static gopy.bench.result.Variant.EMPTY;
import static gopy.bench.result.Variant.FLOOR;
import static gopy.bench.result.Variant.FLOOR_EMPTY;

import gopy.reports.statistics.Caller;
import gopy.reports.statistics.Evidence;
import gopy.reports.statistics.Interval;
import gopy.reports.statistics.Term;
import gopy.reports.table.Quantity;
import gopy.reports.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which interpreter and backend is cheapest per call: one figure for each case of the workload {@code call}. */
final class CallCost implements Chart {
    static final Term NET = Term.of(BINDING).less(EMPTY);
    static final Term NET_FLOOR = Term.of(FLOOR).less(FLOOR_EMPTY);

    @Override
    public List<Figure> figures(Evidence evidence) {
        List<Figure> figures = new ArrayList<>();
        for (String workload : evidence.workloads("call")) {
            figure(evidence, workload).ifPresent(figures::add);
        }
        return figures;
    }

    private static Optional<Figure> figure(Evidence evidence, String workload) {
        List<Dots.Dot> dots = new ArrayList<>();
        Table.Rows table =
                Table.of("caller", "time per call", "95 % interval", "floor of the same run", "ratio to the floor");
        List<Interval> floors = new ArrayList<>();
        for (Caller caller : evidence.callers()) {
            for (long size : evidence.sizes(caller, workload, BINDING)) {
                Optional<Interval> cost = evidence.cost(caller, workload, size, NET);
                Optional<Interval> floor = evidence.cost(caller, workload, size, NET_FLOOR);
                floor.ifPresent(floors::add);
                cost.ifPresent(value -> {
                    String name = caller.label() + (size > 1 ? ", " + Quantity.count(size) : "");
                    dots.add(new Dots.Dot(name, value, Theme.colour(caller), Theme.marker(caller)));
                    table.row(
                            name,
                            Quantity.nanos(cost),
                            Quantity.nanos(value.low()) + " to " + Quantity.nanos(value.high()),
                            Quantity.nanos(floor),
                            Quantity.factor(evidence.ratio(caller, workload, size, NET, NET_FLOOR)));
                });
            }
        }
        if (dots.isEmpty()) {
            return Optional.empty();
        }
        dots.sort(Comparator.comparingDouble(dot -> dot.value().median()));
        Dots.Dot best = dots.getFirst();
        Dots.Dot worst = dots.getLast();
        String name = workload.substring(workload.indexOf('/') + 1);
        String title =
                "A call (" + name + ") costs " + Quantity.nanos(best.value().median()) + " from " + best.name()
                        + (dots.size() == 1
                                ? ""
                                : " and " + Quantity.nanos(worst.value().median()) + " from " + worst.name());
        Optional<Dots.Reference> floor = floors.stream()
                .map(Interval::median)
                .sorted()
                .skip(floors.size() / 2)
                .findFirst()
                .map(value -> new Dots.Reference(value, " floor: a C loop over the same export"));
        return Optional.of(new Figure(
                workload.replace('/', '-'),
                title,
                "Nanoseconds per call, empty loop subtracted; median of the processes' medians, whiskers: 95 % interval. Lower is better.",
                "Dots, sorted: "
                        + Words.list(dots.stream()
                                .map(dot -> dot.name() + " "
                                        + Quantity.nanos(dot.value().median()))
                                .toList()),
                Dots.draw(dots, "nanoseconds per call, lower is better", floor),
                table.done()));
    }
}
