package gopy.generator.plan;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The C signature of a call that needs no slot array: {@code gopy_<arguments>_<result>}.
 *
 * @param arguments letters i, d, p; at most eight
 * @param result i, d, s or v
 */
public record Shape(String arguments, char result) implements Comparable<Shape> {
    private static final int MOST_ARGUMENTS = 8;

    /** The shapes of the functions that every library has of its own, in the order of their indices. */
    private static final Set<String> OWN =
            Set.of("pi_v", "i_s", "ipii_v", "iii_i", "_s", "ii_s", "iipi_v", "ii_i", "ipii_i", "iiipii_v");

    /** The shape of a call, unless it needs the slot array. */
    public static Optional<Shape> of(Call call) {
        String arguments = call.argumentLetters();
        if (call.byMessage()
                || arguments.length() > MOST_ARGUMENTS
                || call.values().size() > 1) {
            return Optional.empty();
        }
        if (call.values().isEmpty()) {
            return Optional.of(new Shape(arguments, 'v'));
        }
        return resultLetter(call.values().getFirst().conversion()).map(letter -> new Shape(arguments, letter));
    }

    /** The shapes of the library's own functions. */
    public static Set<Shape> own() {
        Set<Shape> shapes = new TreeSet<>();
        for (String name : OWN) {
            shapes.add(new Shape(name.substring(0, name.indexOf('_')), name.charAt(name.length() - 1)));
        }
        return shapes;
    }

    private static Optional<Character> resultLetter(Conversion conversion) {
        return switch (conversion) {
            case Conversion.Bool(),
                    Conversion.Int _,
                    Conversion.SliceOf _,
                    Conversion.ArrayOf _,
                    Conversion.StructPointer _,
                    Conversion.StructValue _ -> Optional.of('i');
            case Conversion.Float _ -> Optional.of('d');
            case Conversion.Text(), Conversion.Bytes() -> Optional.of('s');
            case Conversion.Complex _, Conversion.ErrorResult(), Conversion.Lent _, Conversion.Message _ ->
                Optional.empty();
        };
    }

    /** The name of the C function. */
    public String function() {
        return "gopy_" + arguments + "_" + result;
    }

    @Override
    public int compareTo(Shape other) {
        return function().compareTo(other.function());
    }
}
