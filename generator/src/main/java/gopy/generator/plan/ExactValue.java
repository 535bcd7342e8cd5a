package gopy.generator.plan;

import gopy.generator.model.GoConstant;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a float constant is exactly, where the nearest float64 is something else. */
final class ExactValue {
    private static final Pattern FRACTION = Pattern.compile("(-?[0-9]+)/([0-9]+)");

    /** Longer ones tell a reader nothing. */
    private static final int MOST_DIGITS = 300;

    private ExactValue() {}

    /** {@code 1/3}, as Python's Fraction reads it. */
    static Optional<String> of(GoConstant constant) {
        Matcher fraction = FRACTION.matcher(constant.value());
        if (constant.nearest().size() != 1
                || constant.value().length() > MOST_DIGITS
                || !fraction.matches()
                || constant.nearest().getFirst().endsWith("Inf")) {
            return Optional.empty();
        }
        BigDecimal nearest =
                new BigDecimal(Double.parseDouble(constant.nearest().getFirst()));
        BigDecimal numerator = new BigDecimal(new BigInteger(fraction.group(1)));
        BigDecimal denominator = new BigDecimal(new BigInteger(fraction.group(2)));
        return nearest.multiply(denominator).compareTo(numerator) == 0
                ? Optional.empty()
                : Optional.of(constant.value());
    }
}
