package gopy.bench.survey;

import gopy.generator.model.GoPackage;
import gopy.generator.model.GoParameter;
import gopy.generator.model.GoType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One call with fixed values.
 *
 * @param name tells it from the other calls
 * @param steps what Python does: each a name and arguments, the first looked up in the module, the next on the result
 * @param go the statement that makes the call in Go
 */
record SampleCall(String name, List<List<Object>> steps, String go) {

    /** Fixed arguments for a signature, if all its parameters are data. */
    record Arguments(List<Object> json, List<String> go) {
        static Optional<Arguments> of(GoType.Func signature, GoPackage goPackage, int round) {
            List<Object> json = new ArrayList<>();
            List<String> go = new ArrayList<>();
            for (GoParameter parameter : signature.parameters()) {
                boolean rest = signature.variadic()
                        && go.size() == signature.parameters().size() - 1;
                GoType type = rest ? ((GoType.Slice) parameter.type().actual()).element() : parameter.type();
                Optional<SampleValue> value = SampleValue.of(type, goPackage, round, go.size());
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                json.add(value.get().json());
                go.add(value.get().go());
            }
            return Optional.of(new Arguments(json, go));
        }
    }

    /** What a method is called on: the result of a function, or a type's zero value. */
    record Receiver(List<Object> step, String go, boolean fails) {}

    static SampleCall function(String name, String python, String goName, GoType.Func signature, Arguments arguments) {
        return new SampleCall(
                name,
                List.of(List.of(python, arguments.json())),
                statement(name, "", "bound." + goName, signature, arguments));
    }

    static SampleCall method(
            String name, Receiver receiver, String python, String goName, GoType.Func signature, Arguments arguments) {
        String made = receiver.fails()
                ? "x, err := " + receiver.go() + "; if err != nil { return nil, err }; "
                : "x := " + receiver.go() + "; ";
        return new SampleCall(
                name,
                List.of(receiver.step(), List.of(python, arguments.json())),
                statement(name, made, "x." + goName, signature, arguments));
    }

    static boolean fails(GoType.Func signature) {
        return !signature.results().isEmpty()
                && signature.results().getLast().type().actual().equals(GoType.ERROR);
    }

    /** The results but a trailing error. */
    static List<GoParameter> values(GoType.Func signature) {
        return signature.results().subList(0, signature.results().size() - (fails(signature) ? 1 : 0));
    }

    private static String statement(
            String name, String made, String called, GoType.Func signature, Arguments arguments) {
        List<String> results = IntStream.range(0, values(signature).size())
                .mapToObj(k -> "r" + k)
                .collect(Collectors.toCollection(ArrayList::new));
        String answer = "return []any{" + results.stream().map(r -> "&" + r).collect(Collectors.joining(", ")) + "}, "
                + (fails(signature) ? "failed" : "nil");
        if (fails(signature)) {
            results.add("failed");
        }
        return "call(\"%s\", func() ([]any, error) { %s%s := %s(%s); %s })"
                .formatted(name, made, String.join(", ", results), called, String.join(", ", arguments.go()), answer);
    }
}
