package gopy.generator.plan;

import gopy.generator.model.BasicKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What registers a function over numbers uses, so that C may call its machine code without a crossing once that is found to be straight. Such a function has a
 * batch too, which names it; so the linker keeps its code even where every call is inlined.
 *
 * @param function its name in the bound package
 * @param doubles which arguments are float64, a bit each
 * @param singles which arguments are float32
 * @param result the result's letter of Python's struct module
 */
public record DirectCall(int index, String function, int arguments, int doubles, int singles, char result) {
    private static final int MOST_ARGUMENTS = 6;
    private static final char NONE = ' ';

    /** What Python's struct module calls the numbers that a register holds. */
    private static final Map<BasicKind, Character> LETTERS = Map.ofEntries(
            Map.entry(BasicKind.BOOL, '?'),
            Map.entry(BasicKind.INT8, 'b'),
            Map.entry(BasicKind.INT16, 'h'),
            Map.entry(BasicKind.INT32, 'i'),
            Map.entry(BasicKind.INT, 'q'),
            Map.entry(BasicKind.INT64, 'q'),
            Map.entry(BasicKind.UINT8, 'B'),
            Map.entry(BasicKind.UINT16, 'H'),
            Map.entry(BasicKind.UINT32, 'I'),
            Map.entry(BasicKind.UINT, 'Q'),
            Map.entry(BasicKind.UINT64, 'Q'),
            Map.entry(BasicKind.UINTPTR, 'Q'),
            Map.entry(BasicKind.FLOAT32, 'f'),
            Map.entry(BasicKind.FLOAT64, 'd'));

    /** The registers of a call, unless it is another kind of function. */
    public static Optional<DirectCall> of(Call call) {
        List<Parameter> parameters = call.parameters();
        if (!(call.target() instanceof Target.Function(String name))
                || name.contains("[")
                || call.byMessage()
                || call.fails()
                || parameters.isEmpty()
                || parameters.size() > MOST_ARGUMENTS
                || call.results().size() != 1) {
            return Optional.empty();
        }
        int doubles = 0;
        int singles = 0;
        for (int k = 0; k < parameters.size(); k++) {
            char letter = letter(parameters.get(k).value());
            if (letter == NONE) {
                return Optional.empty();
            }
            doubles |= letter == 'd' ? 1 << k : 0;
            singles |= letter == 'f' ? 1 << k : 0;
        }
        char result = letter(call.results().getFirst());
        return result == NONE
                ? Optional.empty()
                : Optional.of(new DirectCall(call.index(), name, parameters.size(), doubles, singles, result));
    }

    private static char letter(Value value) {
        return value.basic().map(kind -> LETTERS.getOrDefault(kind, NONE)).orElse(NONE);
    }
}
