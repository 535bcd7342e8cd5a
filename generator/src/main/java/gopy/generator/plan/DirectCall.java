package gopy.generator.plan;

import gopy.generator.model.BasicKind;
import java.util.List;
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
        return value.basic().map(DirectCall::letter).orElse(NONE);
    }

    private static char letter(BasicKind kind) {
        return switch (kind) {
            case BOOL -> '?';
            case INT8 -> 'b';
            case INT16 -> 'h';
            case INT32 -> 'i';
            case INT, INT64 -> 'q';
            case UINT8 -> 'B';
            case UINT16 -> 'H';
            case UINT32 -> 'I';
            case UINT, UINT64, UINTPTR -> 'Q';
            case FLOAT32 -> 'f';
            case FLOAT64 -> 'd';
            case COMPLEX64,
                    COMPLEX128,
                    STRING,
                    UNSAFE_POINTER,
                    UNTYPED_BOOL,
                    UNTYPED_INT,
                    UNTYPED_RUNE,
                    UNTYPED_FLOAT,
                    UNTYPED_COMPLEX,
                    UNTYPED_STRING,
                    UNTYPED_NIL -> NONE;
        };
    }
}
