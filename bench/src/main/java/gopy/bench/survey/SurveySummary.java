package gopy.bench.survey;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** What a survey comes to, over all packages. */
final class SurveySummary {
    private final List<Surveyed> rows;

    SurveySummary(List<Surveyed> rows) {
        this.rows = rows;
    }

    String text() {
        return """
                | | |
                |---|--:|
                | packages | %d |
                | of them build and import | %d |
                | of them answer all calls as Go does | %d |
                | symbols exported | %d |
                | of them bound | %s |
                | functions and methods exported | %d |
                | of them bound | %s |
                | symbols bound in a package, the least | %s |
                | symbols bound in a package, median | %s |
                | instances of generics | %d |
                | calls compared with Go's | %d |
                | of them differ | %d |
                """.formatted(
                rows.size(),
                count(Surveyed::imports),
                count(Surveyed::works),
                sum(r -> r.exported().symbols()),
                part(sum(r -> r.bound().symbols()), sum(r -> r.exported().symbols())),
                sum(r -> r.exported().callable()),
                part(sum(r -> r.bound().callable()), sum(r -> r.exported().callable())),
                least(),
                percent(median()),
                sum(r -> r.instances().size()),
                sum(Surveyed::called),
                sum(r -> r.differing().size()));
    }

    /** How many symbols there are of each reason, the most frequent first. */
    String reasons() {
        Map<String, Integer> reasons = new TreeMap<>();
        rows.forEach(row -> row.reasons().forEach((reason, count) -> reasons.merge(reason, count, Integer::sum)));
        StringBuilder text = new StringBuilder("| reason | symbols |\n|---|--:|\n");
        reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> text.append("| " + e.getKey().replace("|", "\\|") + " | " + e.getValue() + " |\n"));
        return text.toString();
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    private String least() {
        return rows.stream()
                .filter(Surveyed::imports)
                .min(Comparator.comparingDouble(Surveyed::share))
                .map(r -> percent(r.share()) + " (" + r.request() + ")")
                .orElse("");
    }

    private double median() {
        List<Double> shares = rows.stream()
                .filter(Surveyed::imports)
                .map(Surveyed::share)
                .sorted()
                .toList();
        int half = shares.size() / 2;
        if (shares.isEmpty()) {
            return 0;
        }
        return shares.size() % 2 == 1 ? shares.get(half) : (shares.get(half - 1) + shares.get(half)) / 2;
    }

    private static String part(int some, int all) {
        return some + " (" + percent(all == 0 ? 1 : (double) some / all) + ")";
    }

    private long count(Predicate<Surveyed> which) {
        return rows.stream().filter(which).count();
    }

    private int sum(ToIntFunction<Surveyed> number) {
        return rows.stream().mapToInt(number).sum();
    }
}
