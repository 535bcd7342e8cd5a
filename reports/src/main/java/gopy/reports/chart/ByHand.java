package gopy.reports.chart;

import static gopy.bench.result.Variant.BINDING;
import static gopy.bench.result.Variant.CFFI;
import static gopy.bench.result.Variant.CTYPES;
import static gopy.bench.result.Variant.EMPTY;
import static gopy.bench.result.Variant.EXTENSION;
import static gopy.bench.result.Variant.GOPY;

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

/** The binding beside what one would write by hand: single calls and whole collections, for each caller that has such rivals. */
final class ByHand implements Chart {
    private static final List<String> RIVALS = List.of(EXTENSION, CFFI, CTYPES, GOPY);
    private static final Map<String, String> NAMES =
            Map.of(EXTENSION, "C extension by hand", CFFI, "cffi by hand", CTYPES, "ctypes", GOPY, "gopy");

    @Override
    public List<Figure> figures(Evidence evidence) {
        List<Figure> figures = new ArrayList<>();
        for (Caller caller : evidence.callers()) {
            figure(evidence, caller, "call", "calls").ifPresent(figures::add);
            figure(evidence, caller, "bulk", "collections").ifPresent(figures::add);
        }
        return figures;
    }

    private static Optional<Figure> figure(Evidence evidence, Caller caller, String folder, String what) {
        List<Dots.Dot> dots = new ArrayList<>();
        Table.Rows table = Table.of(what, "binding", "against", "its time", "binding / rival", "pairs");
        for (String workload : evidence.workloads(folder)) {
            for (long size : evidence.sizes(caller, workload, BINDING)) {
                rows(new Case(evidence, caller, workload, size), dots, table);
            }
        }
        if (dots.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                "by-hand-" + folder + "-" + caller.label().replace(' ', '-'),
                caller.label() + ": " + what + " through the binding against the quickest rival",
                "Ratio of each pair of samples of one round, empty loops subtracted where there is one; median and 95 % interval. Rivals run in"
                        + " processes of their own; those written by hand call direct Go exports. Below 1 the binding is quicker.",
                "Ratios to the quickest rival: "
                        + Words.list(dots.stream()
                                .map(dot -> dot.name() + " "
                                        + Quantity.factor(dot.value().median()))
                                .toList()),
                Dots.draw(dots, "times the rival, lower is better", Optional.of(new Dots.Reference(1, " the rival"))),
                table.done()));
    }

    private static void rows(Case measured, List<Dots.Dot> dots, Table.Rows table) {
        Optional<String> best = measured.best();
        for (String rival : RIVALS) {
            measured.against(rival).ifPresent(ratio -> {
                int line = RIVALS.indexOf(rival);
                if (best.filter(rival::equals).isPresent()) {
                    dots.add(new Dots.Dot(
                            measured.name() + " / " + NAMES.get(rival), ratio, Theme.colour(line), Theme.marker(line)));
                }
                table.row(
                        measured.name(),
                        Quantity.nanos(measured.cost(BINDING)),
                        NAMES.get(rival),
                        Quantity.nanos(measured.cost(rival)),
                        Quantity.factor(Optional.of(ratio)),
                        String.valueOf(measured.pairs(rival)));
            });
        }
    }

    /** One case at one size of one caller. */
    private record Case(Evidence evidence, Caller caller, String workload, long size) {
        String name() {
            return workload.substring(workload.indexOf('/') + 1) + (size > 1 ? ", " + Quantity.count(size) : "");
        }

        Optional<Interval> against(String rival) {
            return evidence.ratio(caller, workload, size, net(BINDING), net(rival));
        }

        Optional<Interval> cost(String variant) {
            return evidence.cost(caller, workload, size, net(variant));
        }

        int pairs(String rival) {
            return evidence.pairs(caller, workload, size, net(BINDING), net(rival));
        }

        /** The rival that takes least. */
        Optional<String> best() {
            return RIVALS.stream()
                    .filter(rival -> cost(rival).isPresent())
                    .min(java.util.Comparator.comparingDouble(
                            rival -> cost(rival).orElseThrow().median()));
        }

        private Term net(String variant) {
            boolean hasEmpty = evidence.sizes(caller, workload, EMPTY).contains(size);
            return hasEmpty ? Term.of(variant).less(EMPTY) : Term.of(variant);
        }
    }
}
