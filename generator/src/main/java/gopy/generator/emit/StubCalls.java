package gopy.generator.emit;

import gopy.generator.plan.Call;
import gopy.generator.plan.Parameter;
import gopy.generator.plan.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes functions and methods of a stub, and the named tuples that they answer. */
final class StubCalls {
    /** Attributes of every tuple, which a named result hides. */
    private static final Set<String> OF_TUPLES = Set.of("count", "index");

    private final Annotations annotations;
    private final Map<String, StubFile.Tuple> tuples = new LinkedHashMap<>();

    StubCalls(Annotations annotations) {
        this.annotations = annotations;
    }

    List<StubFile.Tuple> tuples() {
        return List.copyOf(tuples.values());
    }

    static StubFile.Function getter(String name, String made) {
        return new StubFile.Function(List.of(), name, "", made);
    }

    static StubFile.Function setter(String name, String given) {
        return new StubFile.Function(List.of(), name, "value: " + given, "None");
    }

    /** A function of the module: an object with {@code map}, {@code aio} and {@code options} beside the call. */
    StubFile.Function function(Call call) {
        String decorator = takesContext(call) ? "@_gopy._context_function" : "@_gopy._function";
        return new StubFile.Function(
                List.of(decorator), call.name(), String.join(", ", parameters(call)), result(call, ""));
    }

    /**
     * A method. One that takes a context is such an object too; the others are plain, so that a Python class may
     * override them.
     */
    StubFile.Function method(String type, Call call) {
        List<String> parameters = new ArrayList<>();
        boolean clash = call.parameters().stream().anyMatch(p -> p.name().equals("self"));
        parameters.add(clash ? "_gopy_self" : "self");
        parameters.addAll(parameters(call));
        return new StubFile.Function(
                takesContext(call) ? List.of("@_gopy._context_method") : List.of(),
                call.name(),
                String.join(", ", parameters),
                result(call, type + "_"));
    }

    /** A method as a Python class writes it that stands for an interface: what Go passes comes in. */
    StubFile.Function implemented(Call call) {
        List<String> parameters = new ArrayList<>(List.of("self"));
        for (Parameter parameter : call.parameters()) {
            boolean rest = parameter.role() == Parameter.Role.REST;
            parameters.add(
                    rest
                            ? "*" + parameter.name() + ": _typing.Any"
                            : parameter.name() + ": " + annotations.made(parameter.value()));
        }
        if (parameters.size() > 1 && !parameters.getLast().startsWith("*")) {
            parameters.add("/");
        }
        List<String> values = call.values().stream().map(annotations::given).toList();
        String result =
                switch (values.size()) {
                    case 0 -> annotations.visible("object");
                    case 1 -> values.getFirst();
                    default -> annotations.visible("tuple[" + String.join(", ", values) + "]");
                };
        return new StubFile.Function(List.of(), call.name(), String.join(", ", parameters), result);
    }

    private static boolean takesContext(Call call) {
        return call.parameters().stream().anyMatch(p -> p.role() == Parameter.Role.CONTEXT);
    }

    /** A context may be left out, so it goes by its name, behind all others; the decorator adds the way by position. */
    private List<String> parameters(Call call) {
        List<String> parameters = new ArrayList<>();
        List<String> contexts = new ArrayList<>();
        boolean variadic = false;
        for (Parameter parameter : call.parameters()) {
            String written = parameter.name() + ": " + annotations.given(parameter);
            switch (parameter.role()) {
                case PLAIN -> parameters.add(written);
                case REST -> {
                    parameters.add("*" + written);
                    variadic = true;
                }
                case CONTEXT -> contexts.add(written + " = ...");
            }
        }
        if (!contexts.isEmpty() && !variadic) {
            parameters.add("*");
        }
        parameters.addAll(contexts);
        return parameters;
    }

    private String result(Call call, String owner) {
        List<Value> values = call.values();
        if (values.isEmpty()) {
            return "None";
        }
        List<String> made = values.stream().map(annotations::made).toList();
        if (made.size() == 1) {
            return made.getFirst();
        }
        if (call.resultNames().isEmpty()) {
            return annotations.visible("tuple[" + String.join(", ", made) + "]");
        }
        String name = "_gopy_result_" + owner + call.name();
        List<StubFile.TupleItem> items = new ArrayList<>();
        for (int k = 0; k < made.size(); k++) {
            String item = call.resultNames().get(k);
            String ignored = OF_TUPLES.contains(item) ? "  # type: ignore[assignment]" : "";
            items.add(new StubFile.TupleItem(item, made.get(k), ignored));
        }
        tuples.put(name, new StubFile.Tuple(name, items));
        return name;
    }
}
