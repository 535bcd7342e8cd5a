package gopy.bench.survey;

import gopy.generator.model.BasicKind;
import gopy.generator.model.GoFunction;
import gopy.generator.model.GoParameter;
import gopy.generator.model.GoType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One call with fixed values.
 *
 * @param name tells it from the other calls
 * @param python the function's name in Python
 * @param arguments as JSON has them; a complex number is an object
 * @param go the statement that makes the call in Go
 */
record SampleCall(String name, String python, List<Object> arguments, String go) {
    static SampleCall of(GoFunction function, String python, int round) {
        List<Object> arguments = new ArrayList<>();
        List<String> literals = new ArrayList<>();
        for (GoParameter parameter : function.signature().parameters()) {
            BasicKind kind = ((GoType.Basic) parameter.type().actual()).kind();
            Object value = value(kind, round, arguments.size());
            arguments.add(value);
            literals.add(literal(value));
        }
        String name = function.name() + "#" + round;
        return new SampleCall(name, python, arguments, statement(name, function, literals));
    }

    static boolean fails(GoType.Func signature) {
        return !signature.results().isEmpty()
                && signature.results().getLast().type().actual().equals(GoType.ERROR);
    }

    /** The results but a trailing error. */
    static List<GoParameter> values(GoType.Func signature) {
        return signature.results().subList(0, signature.results().size() - (fails(signature) ? 1 : 0));
    }

    private static String statement(String name, GoFunction function, List<String> literals) {
        GoType.Func signature = function.signature();
        List<String> results = IntStream.range(0, values(signature).size())
                .mapToObj(k -> "r" + k)
                .collect(Collectors.toCollection(ArrayList::new));
        String answer = "return []any{" + String.join(", ", results) + "}, " + (fails(signature) ? "err" : "nil");
        if (fails(signature)) {
            results.add("err");
        }
        return "call(\"%s\", func() ([]any, error) { %s := bound.%s(%s); %s })"
                .formatted(name, String.join(", ", results), function.name(), String.join(", ", literals), answer);
    }

    private static Object value(BasicKind kind, int round, int place) {
        return switch (kind) {
            case BOOL -> round == 0;
            case STRING ->
                round == 0
                        ? List.of("abc", "b", "1h30m").get(place % 3)
                        : List.of("Hello, 世界", "7", "a/b.c").get(place % 3);
            case FLOAT32, FLOAT64 -> round == 0 ? 0.5 + place : -2.25 * (place + 1);
            case COMPLEX64, COMPLEX128 -> Map.of("complex", List.of(1.5, -2.0 - round));
            case INT, INT8, INT16, INT32, INT64 -> round == 0 ? 3 + place : -7 + place;
            default -> round == 0 ? 3 + place : 100 - place;
        };
    }

    private static String literal(Object value) {
        return switch (value) {
            case String text -> '"' + text + '"';
            case Map<?, ?> map -> {
                List<?> parts = (List<?>) map.get("complex");
                yield "complex(" + parts.getFirst() + ", " + parts.getLast() + ")";
            }
            default -> value.toString();
        };
    }
}
