package gopy.bench.ladder;

import gopy.bench.result.Variant;
import java.util.List;
import java.util.function.Predicate;

/**
 * A part of a call's time: what some variants cost less what others do, round by round.
 *
 * @param name for people
 * @param plus variants that are added
 * @param minus variants that are subtracted
 */
public record Rung(String name, List<String> plus, List<String> minus) {
    public Rung {
        plus = List.copyOf(plus);
        minus = List.copyOf(minus);
    }

    /** The loop that everything is measured in. */
    public static final Rung LOOP = new Rung("loop", List.of(Variant.EMPTY), List.of());

    /** All of the call, without the loop. */
    public static final Rung WHOLE = new Rung("call", List.of(Variant.BINDING), List.of(Variant.EMPTY));

    /** The rungs of a call from the loop up, by what was measured of it: together they are the loop and the call. */
    public static List<Rung> of(Predicate<String> measured) {
        if (!measured.test(Variant.NOTHING)) {
            return List.of(
                    LOOP,
                    rung("Python call", Variant.PYTHON_CALL, Variant.EMPTY),
                    rung("FFI without a crossing, arguments", Variant.TWIN, Variant.PYTHON_CALL),
                    rung("body and results", Variant.BINDING, Variant.TWIN));
        }
        List<Rung> rungs = new java.util.ArrayList<>(List.of(
                LOOP,
                rung("Python call", Variant.PYTHON_CALL, Variant.EMPTY),
                new Rung(
                        "FFI",
                        List.of(Variant.NOTHING, Variant.CROSSING_EMPTY),
                        List.of(Variant.PYTHON_CALL, Variant.CROSSING)),
                rung("crossing", Variant.CROSSING, Variant.CROSSING_EMPTY)));
        if (!measured.test(Variant.TWIN)) {
            rungs.add(rung("arguments, copies and body", Variant.BINDING, Variant.NOTHING));
        } else if (measured.test(Variant.TWIN_HANDLES)) {
            rungs.add(rung("arguments", Variant.TWIN_HANDLES, Variant.NOTHING));
            rungs.add(rung("copies", Variant.TWIN, Variant.TWIN_HANDLES));
            rungs.add(rung("body and results", Variant.BINDING, Variant.TWIN));
        } else {
            rungs.add(rung("arguments", Variant.TWIN, Variant.NOTHING));
            rungs.add(rung("body and results", Variant.BINDING, Variant.TWIN));
        }
        return List.copyOf(rungs);
    }

    private static Rung rung(String name, String plus, String minus) {
        return new Rung(name, List.of(plus), List.of(minus));
    }
}
