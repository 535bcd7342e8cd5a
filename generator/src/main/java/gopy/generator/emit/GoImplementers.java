package gopy.generator.emit;

import gopy.generator.model.GoLiteral;
import gopy.generator.plan.Implementer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the Go types by which Python objects are interfaces. */
final class GoImplementers {
    private GoImplementers() {}

    static WrapperFile.ImplementerType type(Implementer implementer) {
        String name = name(implementer);
        return new WrapperFile.ImplementerType(
                name,
                String.join(" and ", implementer.sources()),
                implementer.methods().stream().map(m -> method(name, m)).toList());
    }

    static String registration(Implementer implementer) {
        String methods = implementer.methods().stream()
                .map(m -> GoLiteral.quote(m.name()))
                .collect(Collectors.joining(", ", "[]string{", "}"));
        // What is several interfaces at once is filed under its own type.
        String key = implementer.sources().size() == 1 ? implementer.sources().getFirst() : name(implementer);
        return "gopyruntime.RegisterInterface(reflect.TypeFor[" + key + "](), " + methods
                + ", func(o *object) any { return " + name(implementer) + "{o} })";
    }

    private static String name(Implementer implementer) {
        return "_gopy" + implementer.name();
    }

    private static String method(String type, Implementer.Method method) {
        List<String> parameters = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        int last = method.parameters().size() - 1;
        for (int k = 0; k <= last; k++) {
            boolean rest = method.variadic() && k == last;
            String source = method.parameters().get(k);
            parameters.add("a" + k + " " + (rest ? "..." + source.substring("[]".length()) : source));
            arguments.add(rest ? "gopyruntime.Variadic(&a" + k + ")" : "&a" + k);
        }
        List<String> results = new ArrayList<>();
        List<String> given = new ArrayList<>();
        for (String source : method.results()) {
            given.add(", &r" + results.size());
            results.add("r" + results.size() + " " + source);
        }
        String after = results.isEmpty() ? "" : " (" + String.join(", ", results) + ")";
        String sent = arguments.isEmpty() ? "nil" : "[]any{" + String.join(", ", arguments) + "}";
        return "func (p " + type + ") " + method.name() + "(" + String.join(", ", parameters) + ")" + after + " {\n"
                + "\tgopyruntime.CallMethod(p.object, " + GoLiteral.quote(method.name()) + ", " + sent
                + String.join("", given) + ")\n"
                + (results.isEmpty() ? "" : "\treturn\n") + "}";
    }
}
