package gopy.generator.emit;

import gopy.generator.plan.Call;
import gopy.generator.plan.Parameter;
import gopy.generator.plan.Target;
import gopy.generator.plan.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Registers the functions that can be called for whole columns: those over scalars. A loop of the runtime is
 * instantiated for each signature, and the functions of a signature are data, so that they cost the build nothing.
 */
final class GoBatches {
    /** The runtime has loops for so many parameters. */
    private static final int MOST_PARAMETERS = 6;

    private GoBatches() {}

    /** Statements for the wrapper's {@code init}. */
    static List<String> of(List<Call> calls) {
        TreeMap<String, List<String>> functions = new TreeMap<>();
        for (Call call : calls) {
            if (call.target() instanceof Target.Function(String name) && overScalars(call)) {
                functions
                        .computeIfAbsent(start(call), _ -> new ArrayList<>())
                        .add("\t{" + call.index() + ", bound." + name + "},");
            }
        }
        List<String> lines = new ArrayList<>();
        functions.forEach((start, entries) -> {
            lines.add(start);
            lines.addAll(entries);
            lines.add("})");
        });
        return lines;
    }

    private static boolean overScalars(Call call) {
        List<Parameter> parameters = call.parameters();
        return !parameters.isEmpty()
                && parameters.size() <= MOST_PARAMETERS
                && parameters.stream()
                        .allMatch(parameter -> parameter.value().basic().isPresent())
                && call.values().size() <= 1
                && call.values().stream().allMatch(value -> value.basic().isPresent());
    }

    /** The loop for a number of parameters and a signature: {@code BatchN}, V without a result, E with an error. */
    private static String start(Call call) {
        List<String> types =
                call.parameters().stream().map(p -> p.value().goType()).toList();
        List<String> results = call.results().stream().map(Value::goType).toList();
        String function = "func(" + String.join(", ", types) + ")"
                + (results.size() > 1 ? " (" + String.join(", ", results) + ")" : " " + String.join("", results))
                        .stripTrailing();
        String loop = "Batch" + types.size() + (call.values().isEmpty() ? "V" : "") + (call.fails() ? "E" : "");
        return "gopyruntime." + loop + "([]gopyruntime.At[" + function + "]{";
    }
}
