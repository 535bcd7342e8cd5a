package gopy.reports.table;

import gopy.reports.statistics.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;

/** Numbers as people read them: three significant digits and a unit. */
public final class Quantity {
    /** What a cell says that was not measured. */
    public static final String GAP = "–";

    private static final String[] UNITS = {"ns", "µs", "ms", "s"};

    private Quantity() {}

    public static String nanos(double nanos) {
        double value = nanos;
        int unit = 0;
        while (Math.abs(value) >= 1000 && unit < UNITS.length - 1) {
            value /= 1000;
            unit++;
        }
        return digits(value) + " " + UNITS[unit];
    }

    public static String nanos(Optional<Interval> cost) {
        return cost.map(Quantity::nanosOrBelow).orElse(GAP);
    }

    private static String nanosOrBelow(Interval cost) {
        return cost.covers(0) ? "below resolution" : nanos(cost.median());
    }

    /** A factor, for example {@code 1.43x}. */
    public static String factor(double factor) {
        return digits(factor) + "x";
    }

    /** A factor with its interval, for example {@code 1.43x (1.40 to 1.47)}. */
    public static String factor(Optional<Interval> ratio) {
        return ratio.map(interval -> factor(interval.median()) + " (" + digits(interval.low()) + " to "
                        + digits(interval.high()) + ")")
                .orElse(GAP);
    }

    public static String seconds(double seconds) {
        return nanos(seconds * 1e9);
    }

    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A number without trailing zeros, for axes. */
    public static String plain(double value) {
        return new BigDecimal(value, new MathContext(3)).stripTrailingZeros().toPlainString();
    }

    /** Two or three digits without a unit. */
    public static String digits(double value) {
        double size = Math.abs(value);
        if (size == 0 || size >= 100) {
            return String.format(Locale.ROOT, size >= 10000 ? "%,.0f" : "%.0f", value);
        }
        if (size >= 10) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
        if (size >= 0.1) {
            return String.format(Locale.ROOT, "%.2f", value);
        }
        return String.format(Locale.ROOT, "%.2g", value);
    }
}
