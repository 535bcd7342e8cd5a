package gopy.reports.statistics;

/** A median and the 95 % interval around it, in the unit of the samples. */
public record Interval(double median, double low, double high) {

    public boolean covers(double value) {
        return low <= value && value <= high;
    }

    /** The same in another unit. */
    public Interval times(double factor) {
        return new Interval(median * factor, low * factor, high * factor);
    }

    /** Half the interval's width as a share of the median: the text {@code +-x %}. */
    public double relativeSpread() {
        return median == 0 ? 0 : (high - low) / 2 / Math.abs(median);
    }
}
