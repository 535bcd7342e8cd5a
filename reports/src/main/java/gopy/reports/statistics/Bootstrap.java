package gopy.reports.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Hierarchical bootstrap: processes are drawn with replacement, then samples within each drawn process. The statistic is the median of the
 * processes' medians. No outlier is deleted. The random numbers are seeded, so that the same samples give the same interval.
 */
public final class Bootstrap {
    private static final int ROUNDS = 1000;
    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /** Estimates from the samples of each process; every process has at least one. */
    public static Interval interval(List<double[]> processes) {
        if (processes.isEmpty()) {
            throw new IllegalArgumentException("an interval of no samples");
        }
        SplittableRandom random = new SplittableRandom(processes.size() * 31L + processes.getFirst().length);
        double[] estimates = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double[] medians = new double[processes.size()];
            for (int index = 0; index < medians.length; index++) {
                medians[index] = median(drawn(processes.get(random.nextInt(medians.length)), random));
            }
            estimates[round] = median(medians);
        }
        Arrays.sort(estimates);
        double middle = median(
                processes.stream().mapToDouble(values -> median(values.clone())).toArray());
        double low = estimates[(int) (ROUNDS * TAIL)];
        double high = estimates[(int) (ROUNDS * (1 - TAIL)) - 1];
        return new Interval(middle, Math.min(low, middle), Math.max(high, middle));
    }

    private static double[] drawn(double[] values, SplittableRandom random) {
        double[] drawn = new double[values.length];
        for (int index = 0; index < drawn.length; index++) {
            drawn[index] = values[random.nextInt(values.length)];
        }
        return drawn;
    }

    /** The median; sorts its argument. */
    private static double median(double[] values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
