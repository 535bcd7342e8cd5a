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
        SplittableRandom random = random(processes);
        double[] estimates = new double[ROUNDS];
        Arrays.setAll(estimates, round -> drawnEstimate(processes, random));
        return around(estimate(processes), estimates);
    }

    /** Estimates the ratio of two sets of processes that have nothing to do with each other. */
    public static Interval ratio(List<double[]> over, List<double[]> under) {
        SplittableRandom random = random(over);
        double[] estimates = new double[ROUNDS];
        Arrays.setAll(estimates, round -> drawnEstimate(over, random) / drawnEstimate(under, random));
        return around(estimate(over) / estimate(under), estimates);
    }

    private static SplittableRandom random(List<double[]> processes) {
        if (processes.isEmpty()) {
            throw new IllegalArgumentException("an interval of no samples");
        }
        return new SplittableRandom(processes.size() * 31L + processes.getFirst().length);
    }

    private static Interval around(double middle, double[] estimates) {
        Arrays.sort(estimates);
        double low = estimates[(int) (ROUNDS * TAIL)];
        double high = estimates[(int) (ROUNDS * (1 - TAIL)) - 1];
        return new Interval(middle, Math.min(low, middle), Math.max(high, middle));
    }

    private static double estimate(List<double[]> processes) {
        return median(
                processes.stream().mapToDouble(values -> median(values.clone())).toArray());
    }

    private static double drawnEstimate(List<double[]> processes, SplittableRandom random) {
        double[] medians = new double[processes.size()];
        Arrays.setAll(medians, index -> median(drawn(processes.get(random.nextInt(medians.length)), random)));
        return median(medians);
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
