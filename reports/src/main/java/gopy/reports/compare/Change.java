package gopy.reports.compare;

import gopy.reports.statistics.Caller;
import gopy.reports.statistics.Interval;

/**
 * One cell in two runs.
 *
 * @param ratio the later run's cost over the earlier one's
 * @param noise what both runs' A/A controls do not tell from 1
 */
public record Change(
        Caller caller, String workload, long size, Interval before, Interval after, Interval ratio, double noise) {

    /** What can be said of the cell. */
    public enum Verdict {
        FASTER("faster"),
        SLOWER("slower"),
        WITHIN_NOISE("within noise");

        private final String text;

        Verdict(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /** A change is one only if its interval excludes 1 and its size exceeds the noise. */
    public Verdict verdict() {
        if (ratio.covers(1) || Math.abs(ratio.median() - 1) <= noise) {
            return Verdict.WITHIN_NOISE;
        }
        return ratio.median() > 1 ? Verdict.SLOWER : Verdict.FASTER;
    }
}
