package gopy.reports.chart;

import static gopy.bench.result.Variant.BINDING;
import static gopy.bench.result.Variant.POOL;
import static gopy.bench.result.Variant.PYTHON;

import gopy.reports.statistics.Caller;
import gopy.reports.statistics.Evidence;
import gopy.reports.statistics.Interval;
import gopy.reports.statistics.Term;
import gopy.reports.table.Quantity;
import gopy.reports.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The two tables of the 2017 report beside today's numbers. Machines differ, so what is compared is each side's ratio to its own Python. */
final class ThenAndNow implements Chart {
    @Override
    public List<Figure> figures(Evidence evidence) {
        List<Figure> figures = new ArrayList<>();
        search(evidence).ifPresent(figures::add);
        pi(evidence).ifPresent(figures::add);
        return figures;
    }

    private static Optional<Figure> search(Evidence evidence) {
        List<Dots.Dot> dots = new ArrayList<>();
        Table.Rows table = Table.of(
                "interpreter",
                "2017: Python",
                "2017: Go",
                "2017: Go / Python",
                "today: Python",
                "today: Go",
                "today: Go / Python");
        boolean measured = false;
        for (Report2017.Search then : Report2017.SEARCH) {
            double before = then.binding() / then.python();
            dots.add(dot("2017 " + then.family(), new Interval(before, before, before)));
            for (Caller caller : callers(evidence, then.family())) {
                long size = largest(evidence, caller, "copy/list");
                Optional<Interval> now = evidence.ratio(caller, "copy/list", size, Term.of(BINDING), Term.of(PYTHON));
                if (now.isEmpty()) {
                    continue;
                }
                measured = true;
                dots.add(new Dots.Dot(caller.label(), now.get(), Theme.colour(caller), Theme.marker(caller)));
                table.row(
                        caller.label() + ", " + Quantity.count(size) + " ints",
                        Quantity.seconds(then.python()),
                        Quantity.seconds(then.binding()),
                        Quantity.factor(before),
                        Quantity.nanos(evidence.cost(caller, "copy/list", size, Term.of(PYTHON))),
                        Quantity.nanos(evidence.cost(caller, "copy/list", size, Term.of(BINDING))),
                        Quantity.factor(now));
            }
        }
        if (!measured) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                "then-and-now-search",
                "FindElementIdx over a list: the 2017 binding lost to pure Python by 70 to 430 times",
                "Time in Go, conversion of the list included, as a multiple of the pure Python loop in the same process. Below 1, Go wins.",
                "Multiples of the Python loop: "
                        + Words.list(dots.stream()
                                .map(dot -> dot.name() + " "
                                        + Quantity.factor(dot.value().median()))
                                .toList()),
                Dots.draw(
                        dots,
                        "times the pure Python loop, lower is better",
                        Optional.of(new Dots.Reference(1, " pure Python"))),
                table.done()));
    }

    private static Optional<Figure> pi(Evidence evidence) {
        List<Dots.Dot> dots = new ArrayList<>();
        Table.Rows table = Table.of(
                "interpreter, samples",
                "2017: Pool",
                "2017: goroutines",
                "2017: factor",
                "today: Pool",
                "today: goroutines",
                "today: factor");
        boolean measured = false;
        for (Report2017.Pi then : Report2017.PI) {
            double before = then.pool() / then.binding();
            String samples = Quantity.count(then.samples());
            boolean drawn = then.samples() == 10 || then.samples() == 1_000_000;
            if (drawn) {
                dots.add(dot("2017 " + then.family() + ", " + samples, new Interval(before, before, before)));
            }
            for (Caller caller : callers(evidence, then.family())) {
                Optional<Interval> now =
                        evidence.ratio(caller, "parallel/pi", then.samples(), Term.of(POOL), Term.of(BINDING));
                if (now.isEmpty()) {
                    continue;
                }
                measured = true;
                if (drawn) {
                    dots.add(new Dots.Dot(
                            caller.label() + ", " + samples, now.get(), Theme.colour(caller), Theme.marker(caller)));
                }
                table.row(
                        caller.label() + ", " + samples,
                        Quantity.seconds(then.pool()),
                        Quantity.seconds(then.binding()),
                        Quantity.factor(before),
                        Quantity.nanos(evidence.cost(caller, "parallel/pi", then.samples(), Term.of(POOL))),
                        Quantity.nanos(evidence.cost(caller, "parallel/pi", then.samples(), Term.of(BINDING))),
                        Quantity.factor(now));
            }
        }
        if (!measured) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                "then-and-now-pi",
                "Monte Carlo pi: how many times faster goroutines are than multiprocessing.Pool, in 2017 and today",
                "Time with a Pool made inside the timing over time with goroutines. Above 1, Go wins.",
                "Factors: "
                        + Words.list(dots.stream()
                                .map(dot -> dot.name() + " "
                                        + Quantity.factor(dot.value().median()))
                                .toList()),
                Dots.draw(
                        dots,
                        "times faster than the Pool, higher is better",
                        Optional.of(new Dots.Reference(1, " the Pool"))),
                table.done()));
    }

    private static Dots.Dot dot(String name, Interval value) {
        return new Dots.Dot(name, value, Theme.MUTED, Theme.marker(1));
    }

    private static List<Caller> callers(Evidence evidence, String family) {
        return evidence.callers().stream()
                .filter(caller -> Report2017.family(caller.host()).equals(family))
                .toList();
    }

    private static long largest(Evidence evidence, Caller caller, String workload) {
        var sizes = evidence.sizes(caller, workload, BINDING);
        return sizes.isEmpty() ? 0 : sizes.last();
    }
}
