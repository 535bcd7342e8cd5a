package gopy.generator.emit;

import gopy.generator.plan.BindingPlan;
import gopy.generator.plan.DirectCall;
import java.util.List;
import java.util.Optional;

/**
 * The C table of functions that may be called without a crossing, as data of the library: where their code is stays 0 until the linked library has been
 * looked at.
 */
public final class DirectTable {
    /** What the table begins with in the library's file. */
    public static final String MARK = "gopy direct calls";

    /** Bytes of one entry; the first four are where the code is. */
    public static final int ENTRY = 8;

    /** Bytes from the mark to the entry of function 0. */
    public static final int START = 24;

    private DirectTable() {}

    static String of(List<BindingPlan> plans) {
        List<DirectCall> calls = plans.stream()
                .flatMap(plan -> plan.calls().stream())
                .map(DirectCall::of)
                .flatMap(Optional::stream)
                .toList();
        int size = 1 + calls.stream().mapToInt(DirectCall::index).max().orElse(0);
        StringBuilder text = new StringBuilder("\nenum { GOPY_DIRECTS = ")
                .append(size)
                .append(" };\n\nGOPY_EXPORT struct {\n    char mark[")
                .append(START)
                .append("];\n    gopy_direct calls[GOPY_DIRECTS];\n} gopy_directs = {\n    \"")
                .append(MARK)
                .append("\",\n    {\n");
        for (DirectCall call : calls) {
            text.append("        [%d] = {0, %d, 0x%x, 0x%x, '%c'}, /* %s */\n"
                    .formatted(
                            call.index(),
                            call.arguments(),
                            call.doubles(),
                            call.singles(),
                            call.result(),
                            call.function()));
        }
        return text.append("        [0] = {0},\n    },\n};\n").toString();
    }
}
