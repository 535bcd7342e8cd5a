package gopy.reports.bars;

import gopy.bench.bars.Bar;
import gopy.bench.bars.Bars;
import gopy.bench.bars.Unit;
import gopy.bench.result.Run;
import gopy.bench.result.Variant;
import gopy.reports.statistics.Caller;
import gopy.reports.statistics.Evidence;
import gopy.reports.statistics.Interval;
import gopy.reports.statistics.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/** All bars judged by one run, for every caller that the run has and a bar speaks of. */
public record Judgements(List<Judgement> all) {
    public Judgements {
        all = List.copyOf(all);
    }

    public static Judgements of(Evidence evidence) {
        return of(evidence, Bars.read());
    }

    static Judgements of(Evidence evidence, Bars bars) {
        List<Judgement> all = new ArrayList<>();
        for (Bar bar : bars.all()) {
            for (Caller caller : evidence.everyone()) {
                if (bar.holdsFor(caller.host(), caller.backend())) {
                    judge(evidence, bar, caller).ifPresent(all::add);
                }
            }
        }
        return new Judgements(all);
    }

    /** Whether the run measured anything for a bar. */
    public boolean any() {
        return all.stream().anyMatch(one -> one.value().isPresent());
    }

    /** The worst size counts; where nothing was measured, the gap that says why. */
    private static Optional<Judgement> judge(Evidence evidence, Bar bar, Caller caller) {
        SortedSet<Long> sizes = evidence.sizes(caller, bar.workload(), bar.over());
        List<Judgement> measured = sizes.stream()
                .filter(size -> bar.size().isEmpty() || bar.size().getAsLong() == size)
                .map(size -> judge(evidence, bar, caller, size))
                .filter(one -> one.value().isPresent())
                .toList();
        if (!measured.isEmpty()) {
            return measured.stream().max(Comparator.comparingDouble(Judgement::use));
        }
        return gap(evidence.run(), bar, caller)
                .map(reason ->
                        new Judgement(bar, caller, Optional.empty(), bar.size().orElse(1), 0, bar.under(), reason));
    }

    private static Judgement judge(Evidence evidence, Bar bar, Caller caller, long size) {
        Term over = net(evidence, caller, bar.workload(), size, bar.over());
        if (bar.under().isEmpty()) {
            Optional<Interval> cost = evidence.cost(caller, bar.workload(), size, over);
            int samples = evidence.pairs(caller, bar.workload(), size, over, over);
            return new Judgement(bar, caller, cost.map(one -> one.times(1e-6)), size, samples, "", "");
        }
        String rival = bar.under().equals(Bar.BEST) ? best(evidence, bar, caller, size) : bar.under();
        Term under = net(evidence, caller, bar.workload(), size, rival);
        Optional<Interval> value =
                switch (bar.unit()) {
                    case TIMES -> evidence.ratio(caller, bar.workload(), size, over, under);
                    case NANOS, MILLIS -> evidence.difference(caller, bar.workload(), size, over, under);
                    case NANOS_AN_ITEM ->
                        evidence.difference(caller, bar.workload(), size, over, under)
                                .map(one -> one.times(1.0 / size));
                    case OF_THE_CORES ->
                        evidence.ratio(caller, bar.workload(), size, over, under)
                                .map(one ->
                                        one.times(1.0 / evidence.run().before().cores()));
                };
        if (bar.unit() == Unit.MILLIS) {
            value = value.map(one -> one.times(1e-6));
        }
        int pairs = evidence.pairs(caller, bar.workload(), size, over, under);
        return new Judgement(bar, caller, value, size, pairs, rival, "");
    }

    /** The rival that takes least; its name stays {@code best} where there is none. */
    private static String best(Evidence evidence, Bar bar, Caller caller, long size) {
        return Bar.RIVALS.stream()
                .filter(rival -> median(evidence, bar, caller, size, rival).isPresent())
                .min(Comparator.comparingDouble(
                        rival -> median(evidence, bar, caller, size, rival).orElseThrow()))
                .orElse(Bar.BEST);
    }

    private static Optional<Double> median(Evidence evidence, Bar bar, Caller caller, long size, String variant) {
        return evidence.cost(caller, bar.workload(), size, Term.of(variant)).map(Interval::median);
    }

    /** A variant less the loop that it was measured in, where that was measured. */
    private static Term net(Evidence evidence, Caller caller, String workload, long size, String variant) {
        String empty = variant.equals(Variant.FLOOR) ? Variant.FLOOR_EMPTY : Variant.EMPTY;
        boolean measured = evidence.sizes(caller, workload, empty).contains(size);
        return measured ? Term.of(variant).less(empty) : Term.of(variant);
    }

    private static Optional<String> gap(Run run, Bar bar, Caller caller) {
        Stream<Run.Gap> gaps = run.gaps().stream()
                .filter(gap -> gap.host().equals(caller.host())
                        && gap.backend().equals(caller.backend())
                        && gap.workload().equals(bar.workload())
                        && (bar.size().isEmpty() || gap.size() == bar.size().getAsLong()));
        return gaps.map(gap -> (gap.variant().isEmpty() ? "" : gap.variant() + ": ") + gap.reason())
                .findFirst();
    }
}
