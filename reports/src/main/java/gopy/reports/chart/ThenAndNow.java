package gopy.reports.chart;

import static gopy.bench.result.Variant.BINDING;

import gopy.reports.statistics.Caller;
import gopy.reports.statistics.Evidence;
import gopy.reports.statistics.Interval;
import gopy.reports.statistics.Term;
import gopy.reports.table.Quantity;
import gopy.reports.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The two tables of the 2017 report beside today's numbers. The machines differ, so what is compared is how many times faster Go was than what
 * Python had of its own, on each machine.
 */
final class ThenAndNow implements Chart {
    @Override
    public List<Figure> figures(Evidence evidence) {
        List<Figure> figures = new ArrayList<>();
        figure(
                        evidence,
                        Report2017.SEARCH,
                        "then-and-now-search",
                        "FindElementIdx over a list: the 2017 binding lost to pure Python by 70 to 430 times",
                        "the pure Python loop")
                .ifPresent(figures::add);
        figure(
                        evidence,
                        Report2017.PI,
                        "then-and-now-pi",
                        "Monte Carlo pi: goroutines against a multiprocessing.Pool made inside the timing, in 2017 and today",
                        "the Pool")
                .ifPresent(figures::add);
        return figures;
    }

    private static Optional<Figure> figure(
            Evidence evidence, Report2017.Comparison then, String id, String title, String rival) {
        List<Dots.Dot> dots = new ArrayList<>();
        Table.Rows table = Table.of(
                "interpreter, size",
                "2017: Python",
                "2017: Go",
                "2017: factor",
                "today: Python",
                "today: Go",
                "today: factor");
        boolean measured = false;
        for (Report2017.Row row : then.rows()) {
            double before = row.python() / row.binding();
            List<Dots.Dot> today = new ArrayList<>();
            for (Caller caller : evidence.callers()) {
                if (!Report2017.family(caller.host()).equals(row.family())) {
                    continue;
                }
                long size = row.size() > 0 ? row.size() : largest(evidence, caller, then.workload());
                Optional<Interval> now =
                        evidence.ratio(caller, then.workload(), size, Term.of(then.rival()), Term.of(BINDING));
                if (now.isEmpty()) {
                    continue;
                }
                String name = caller.label() + ", " + Quantity.count(size);
                today.add(new Dots.Dot(name, now.get(), Theme.colour(caller), Theme.marker(caller)));
                table.row(
                        name,
                        Quantity.seconds(row.python()),
                        Quantity.seconds(row.binding()),
                        Quantity.factor(before),
                        Quantity.nanos(evidence.cost(caller, then.workload(), size, Term.of(then.rival()))),
                        Quantity.nanos(evidence.cost(caller, then.workload(), size, Term.of(BINDING))),
                        Quantity.factor(now));
            }
            boolean drawn = row.size() == 0 || row.size() == 10 || row.size() == 1_000_000;
            if (drawn && !today.isEmpty()) {
                String name = "2017 " + row.family() + (row.size() > 0 ? ", " + Quantity.count(row.size()) : "");
                dots.add(new Dots.Dot(name, new Interval(before, before, before), Theme.MUTED, Theme.marker(1)));
                dots.addAll(today);
            }
            measured |= !today.isEmpty();
        }
        if (!measured) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                id,
                title,
                "How many times faster Go was than " + rival + ", conversion included. Above 1, Go wins.",
                "Factors: "
                        + Words.list(dots.stream()
                                .map(dot -> dot.name() + " "
                                        + Quantity.factor(dot.value().median()))
                                .toList()),
                Dots.draw(
                        dots,
                        "times faster than " + rival + ", higher is better",
                        Optional.of(new Dots.Reference(1, " " + rival))),
                table.done()));
    }

    private static long largest(Evidence evidence, Caller caller, String workload) {
        var sizes = evidence.sizes(caller, workload, BINDING);
        return sizes.isEmpty() ? 0 : sizes.last();
    }
}
