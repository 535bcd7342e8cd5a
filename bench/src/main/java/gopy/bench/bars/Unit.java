package gopy.bench.bars;

import java.util.Arrays;

/** What a bar's limit counts. */
public enum Unit {
    /** The first side's time over the second's, at most so much. */
    TIMES("times"),
    /** The first side's time less the second's, in nanoseconds, at most so much. */
    NANOS("ns"),
    /** The same for each element of the size. */
    NANOS_AN_ITEM("ns an item"),
    /** The first side's time alone, in milliseconds, at most so much. */
    MILLIS("ms"),
    /** The first side's time over the second's, for each core of the machine, at least so much. */
    OF_THE_CORES("of the cores");

    private final String text;

    Unit(String text) {
        this.text = text;
    }

    /** Whether a larger value is the better one. */
    public boolean higherIsBetter() {
        return this == OF_THE_CORES;
    }

    static Unit of(String text) {
        return Arrays.stream(values())
                .filter(unit -> unit.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit of a bar: " + text));
    }

    @Override
    public String toString() {
        return text;
    }
}
