package gopy.generator.emit;

import gopy.generator.model.BasicKind;
import gopy.generator.model.GoLiteral;
import gopy.generator.plan.Call;
import gopy.generator.plan.Conversion;
import gopy.generator.plan.Lending;
import gopy.generator.plan.Value;
import java.util.ArrayList;
import java.util.List;

/** Writes the entries of calls that are lent Python's functions. */
final class GoLent {
    private static final int MOST_PARAMETERS = 4;

    private GoLent() {}

    /** The calls of a package that have such an entry. */
    static List<Call> of(List<Call> calls) {
        return calls.stream().flatMap(call -> Lending.of(call).stream()).toList();
    }

    static String registration(Call call) {
        return "gopyruntime.Lend(" + call.index() + ", " + GoCall.name(call) + ")";
    }

    /** A func that calls what the variable of a slot's content stands for. It lies on the stack, as nobody keeps it. */
    static String function(Value value, Conversion.Lent lent, String variable) {
        List<String> parameters = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (BasicKind kind : lent.parameters()) {
            String name = "p" + parameters.size();
            parameters.add(name + " " + kind.goName());
            words.add(word(kind, name));
        }
        while (words.size() < MOST_PARAMETERS) {
            words.add("0");
        }
        Answer answer = Answer.of(lent);
        return String.join(
                "\n\t",
                "func(" + String.join(", ", parameters) + ")" + answer.types() + " {",
                "\tanswer := gopyruntime.CallLent(" + variable + ", 0x" + Integer.toHexString(lent.shape()) + ", "
                        + String.join(", ", words) + ")",
                "\tif answer.IsScalar() {",
                "\t\treturn" + answer.numbers(),
                "\t}",
                answer.others(value.goType()),
                "}");
    }

    /** What a func returns: types, the values of an answer that is a number, and variables for any other answer. */
    private record Answer(List<String> results, List<String> values, List<String> variables) {
        static Answer of(Conversion.Lent lent) {
            Answer answer = new Answer(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            lent.result().ifPresent(kind -> answer.add(kind.goName(), number(kind), "value"));
            if (lent.fails()) {
                answer.add("error", "nil", "err");
            }
            return answer;
        }

        private void add(String type, String value, String variable) {
            results.add(type);
            values.add(value);
            variables.add(variable);
        }

        String types() {
            return switch (results.size()) {
                case 0 -> "";
                case 1 -> " " + results.getFirst();
                default -> " (" + String.join(", ", results) + ")";
            };
        }

        String numbers() {
            return values.isEmpty() ? "" : " " + String.join(", ", values);
        }

        /** Apart from the results, as variables whose addresses are taken lie on the heap. */
        String others(String type) {
            List<String> lines = new ArrayList<>();
            List<String> given = new ArrayList<>(List.of(GoLiteral.quote(type)));
            for (int k = 0; k < results.size(); k++) {
                lines.add("\tvar " + variables.get(k) + " " + results.get(k));
                given.add("&" + variables.get(k));
            }
            lines.add("\tanswer.Settle(" + String.join(", ", given) + ")");
            if (!results.isEmpty()) {
                lines.add("\treturn " + String.join(", ", variables));
            }
            return String.join("\n\t", lines);
        }
    }

    private static String word(BasicKind kind, String name) {
        return switch (kind) {
            case BOOL -> "gopyruntime.BoolWord(" + name + ")";
            case FLOAT32, FLOAT64 -> "gopyruntime.FloatWord(float64(" + name + "))";
            case INT, INT8, INT16, INT32, INT64, UINT, UINT8, UINT16, UINT32, UINT64, UINTPTR -> "int64(" + name + ")";
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
                    UNTYPED_NIL -> throw new IllegalArgumentException(kind.goName() + " is no number of one slot");
        };
    }

    private static String number(BasicKind kind) {
        return switch (kind) {
            case BOOL -> "answer.Bool()";
            case FLOAT32, FLOAT64 -> kind.goName() + "(answer.Float())";
            case INT, INT8, INT16, INT32, INT64, UINT, UINT8, UINT16, UINT32, UINT64, UINTPTR ->
                kind.goName() + "(answer.Int())";
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
                    UNTYPED_NIL -> throw new IllegalArgumentException(kind.goName() + " is no number of one slot");
        };
    }
}
