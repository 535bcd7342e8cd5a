package gopy.bench.run;

import gopy.bench.bars.Bar;
import gopy.bench.bars.Unit;
import gopy.bench.result.Run.MeasuredHost;
import gopy.bench.result.Variant;
import gopy.bench.workload.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which comparisons of a cell are still open while a run goes on: those whose pairs of samples do not lie on one side of the limit as often as a sign test
 * at five per cent asks for, and bars with fewer pairs than they rest on. A report judges by intervals; this only says where more samples are worth most.
 */
final class Verdicts {
    private static final List<String> MEASURED = List.of(Variant.BINDING, Variant.EXPRESSION);
    private static final List<String> OTHERS =
            List.of(Variant.PYTHON, Variant.FLOOR, Variant.EXTENSION, Variant.CFFI, Variant.POOL, Variant.THREADS);
    private static final double CHANCE = 0.05;

    private record Key(MeasuredHost host, Cell cell) {}

    private record Round(int process, int iteration) {}

    /** A comparison: is over at most limit times under? Pairs says how many it takes at least; nothing may be under. */
    private record Question(String over, String under, double limit, int pairs) {
        static Question of(Bar bar, String under) {
            double limit = bar.unit() == Unit.TIMES ? bar.limit() : Double.POSITIVE_INFINITY;
            return new Question(bar.over(), under, limit, Bar.ENOUGH_PAIRS);
        }
    }

    private final Choice choice;
    private final Map<Key, Map<String, Map<Round, Double>>> values = new HashMap<>();

    Verdicts(Choice choice) {
        this.choice = choice;
    }

    void add(MeasuredHost host, Cell cell, Sample sample) {
        if (!sample.warmup()) {
            values.computeIfAbsent(new Key(host, cell), key -> new TreeMap<>())
                    .computeIfAbsent(sample.variant(), variant -> new HashMap<>())
                    .put(
                            new Round(sample.process(), sample.iteration()),
                            (double) sample.nanos() / sample.operations());
        }
    }

    /** Whether more samples of a cell may decide something. */
    boolean open(MeasuredHost host, Cell cell) {
        return undecided(host, cell).isPresent();
    }

    /** The first comparison of a cell that is open, in words. */
    Optional<String> undecided(MeasuredHost host, Cell cell) {
        Map<String, Map<Round, Double>> variants = values.getOrDefault(new Key(host, cell), Map.of());
        return questions(host, cell, variants).stream()
                .flatMap(question -> openWords(question, variants).stream())
                .findFirst();
    }

    private List<Question> questions(MeasuredHost host, Cell cell, Map<String, Map<Round, Double>> variants) {
        if (choice.bars().isPresent()) {
            return choice.bars().get().all().stream()
                    .filter(bar -> bar.asks(host.host(), host.backend(), cell))
                    .flatMap(bar -> (bar.under().equals(Bar.BEST) ? Bar.RIVALS : List.of(bar.under()))
                            .stream().map(under -> Question.of(bar, under)))
                    .toList();
        }
        return MEASURED.stream()
                .filter(variants::containsKey)
                .flatMap(over -> OTHERS.stream().map(under -> new Question(over, under, 1, 0)))
                .toList();
    }

    private static Optional<String> openWords(Question question, Map<String, Map<Round, Double>> variants) {
        int pairs = 0;
        int above = 0;
        Map<Round, Double> measured = variants.getOrDefault(question.over(), Map.of());
        Map<Round, Double> others =
                question.under().isEmpty() ? measured : variants.getOrDefault(question.under(), Map.of());
        for (Map.Entry<Round, Double> one : measured.entrySet()) {
            Double other = others.get(one.getKey());
            if (other != null) {
                double over = one.getValue() - empty(variants, question.over(), one.getKey());
                pairs++;
                above += over > question.limit() * (other - empty(variants, question.under(), one.getKey())) ? 1 : 0;
            }
        }
        if (pairs == 0 || pairs >= question.pairs() && chance(pairs, Math.min(above, pairs - above)) < CHANCE) {
            return Optional.empty();
        }
        if (pairs < question.pairs()) {
            return Optional.of(question.over() + " has " + pairs + " pairs, of at least " + question.pairs());
        }
        return Optional.of(question.over() + " against " + question.under() + " is open: " + above + " of " + pairs
                + " pairs above" + (question.limit() == 1 ? "" : " the limit"));
    }

    private static double empty(Map<String, Map<Round, Double>> variants, String variant, Round round) {
        String loop = variant.equals(Variant.FLOOR) ? Variant.FLOOR_EMPTY : Variant.EMPTY;
        return variants.getOrDefault(loop, Map.of()).getOrDefault(round, 0.0);
    }

    /** How likely a fair coin falls as unevenly as this, two-sided. */
    static double chance(int throwsOfCoin, int fewer) {
        double probability = Math.pow(0.5, throwsOfCoin);
        double sum = 0;
        for (int k = 0; k <= fewer; k++) {
            sum += probability;
            probability *= (double) (throwsOfCoin - k) / (k + 1);
        }
        return Math.min(1, 2 * sum);
    }
}
