package gopy.reports.chart;

import gopy.bench.bars.Bar;
import gopy.bench.bars.Unit;
import gopy.reports.bars.BarTable;
import gopy.reports.bars.Judgement;
import gopy.reports.bars.Judgements;
import gopy.reports.bars.Verdict;
import gopy.reports.statistics.Evidence;
import gopy.reports.statistics.Interval;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the project promises of its speed, held against the run: how much of each limit is used up, a figure for each group of bars. */
final class Promises implements Chart {
    private static final int MOST_ROWS = 12;

    @Override
    public List<Figure> figures(Evidence evidence) {
        Judgements judgements = Judgements.of(evidence);
        if (!judgements.any()) {
            return List.of();
        }
        Map<String, List<Judgement>> groups = new LinkedHashMap<>();
        judgements.all().forEach(one -> groups.computeIfAbsent(one.bar().group(), name -> new ArrayList<>())
                .add(one));
        List<Figure> figures = new ArrayList<>();
        groups.forEach((group, all) -> figures.addAll(figures(group, all)));
        return figures;
    }

    /** The figures of a group: as many as its rows need, about equally long. */
    private static List<Figure> figures(String group, List<Judgement> all) {
        int parts = (all.size() + MOST_ROWS - 1) / MOST_ROWS;
        List<Figure> figures = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            List<Judgement> some = all.subList(all.size() * part / parts, all.size() * (part + 1) / parts);
            if (some.stream().anyMatch(one -> one.value().isPresent())) {
                figures.add(figure(group, parts == 1 ? "" : " " + (part + 1), some));
            }
        }
        return figures;
    }

    private static Figure figure(String group, String part, List<Judgement> all) {
        List<Dots.Dot> dots = all.stream()
                .filter(one -> one.value().isPresent())
                .map(one -> new Dots.Dot(
                        one.caller().label() + ": " + BarTable.name(one).substring(group.length() + 2),
                        share(one),
                        Theme.colour(one.caller()),
                        Theme.marker(one.caller())))
                .toList();
        return new Figure(
                "promises-" + (group + part).replace(' ', '-'),
                title(group + part, all),
                "How much of its limit each bar uses up: 1 is the limit, below is within it. Median of paired samples with its 95 % interval, loops"
                        + " subtracted. A bar is met when the whole interval is within the limit, and rests on "
                        + Bar.ENOUGH_PAIRS + " pairs at least.",
                "Verdicts: "
                        + Words.list(all.stream()
                                .map(one -> one.caller().label() + " "
                                        + BarTable.name(one).substring(group.length() + 2) + " " + one.verdict())
                                .toList()),
                Dots.draw(dots, "of the limit, lower is better", Optional.of(new Dots.Reference(1, " the limit"))),
                BarTable.of(new Judgements(all)));
    }

    private static String title(String group, List<Judgement> all) {
        Map<Verdict, Long> counts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            long count = all.stream().filter(one -> one.verdict() == verdict).count();
            if (count > 0) {
                counts.put(verdict, count);
            }
        }
        List<String> words = new ArrayList<>();
        counts.forEach((verdict, count) -> words.add(count + " " + verdict));
        return "Promises, " + group + ": " + String.join(", ", words);
    }

    private static Interval share(Judgement one) {
        Interval value = one.value().orElseThrow();
        double limit = one.bar().limit();
        if (one.bar().unit() != Unit.OF_THE_CORES) {
            Interval share = value.times(1 / limit);
            // What undercuts the floor uses up nothing; how far below it is says nothing of the limit.
            return new Interval(Math.max(0, share.median()), Math.max(0, share.low()), Math.max(0, share.high()));
        }
        return new Interval(limit / value.median(), limit / value.high(), limit / value.low());
    }
}
