package gopy.reports.bars;

import gopy.bench.bars.Bar;
import gopy.reports.statistics.Caller;
import gopy.reports.statistics.Interval;
import java.util.Optional;

/**
 * One bar and what a run measured of it for one caller.
 *
 * @param value in the bar's unit; empty where there are no samples
 * @param size of the cell, of several the one that is worst
 * @param pairs of samples that the value rests on
 * @param rival what it was held against, the bar's word or the quickest rival's
 * @param reason why there are no samples, as far as the run knows
 */
public record Judgement(
        Bar bar, Caller caller, Optional<Interval> value, long size, int pairs, String rival, String reason) {
    public Verdict verdict() {
        if (value.isEmpty()) {
            return Verdict.NOT_MEASURED;
        }
        if (pairs < Bar.ENOUGH_PAIRS) {
            return Verdict.UNDECIDED;
        }
        // Turned round where higher is better, so that one comparison does.
        double sign = bar.unit().higherIsBetter() ? -1 : 1;
        double best = sign > 0 ? value.get().low() : -value.get().high();
        double worst = sign > 0 ? value.get().high() : -value.get().low();
        double limit = sign * bar.limit();
        return worst <= limit ? Verdict.MET : best > limit ? Verdict.NOT_MET : Verdict.UNDECIDED;
    }

    /** How much of its limit it uses up: 1 is the limit itself, above 1 is beyond it. */
    public double use() {
        double median = value.map(Interval::median).orElse(Double.NaN);
        return bar.unit().higherIsBetter() ? bar.limit() / median : median / bar.limit();
    }
}
