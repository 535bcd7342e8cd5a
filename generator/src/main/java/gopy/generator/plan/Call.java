package gopy.generator.plan;

import gopy.generator.model.Position;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One entry of a library's function table.
 *
 * @param index its number in the library, {@link #NONE} for a method of an interface
 * @param name the Python name
 * @param results results in order, {@link Conversion.ErrorResult} last if there is one
 * @param resultNames what Python calls the results, if Go names two or more of them
 * @param byMessage whether all arguments and results cross in one byte string each, rather than in slots
 * @param documentation all of its {@code __doc__}
 */
public record Call(
        int index,
        Target target,
        String name,
        List<Parameter> parameters,
        List<Value> results,
        List<String> resultNames,
        boolean byMessage,
        String documentation,
        Position position) {
    /** The index of what is not in the table. */
    public static final int NONE = -1;

    public Call {
        parameters = List.copyOf(parameters);
        results = List.copyOf(results);
        resultNames = List.copyOf(resultNames);
    }

    /** Whether the last result is an error. */
    public boolean fails() {
        return !results.isEmpty() && results.getLast().conversion() instanceof Conversion.ErrorResult;
    }

    /** The results that have slots. */
    public List<Value> values() {
        return fails() ? results.subList(0, results.size() - 1) : results;
    }

    /** The slots of the arguments, a letter each, the receiver's included. */
    public String argumentLetters() {
        return (target.hasReceiver() ? "i" : "")
                + parameters.stream()
                        .map(p -> p.value().conversion().argumentLetters())
                        .collect(Collectors.joining());
    }

    /** {@code i: int, s: string}; of a call by message {@code m, *rest}. */
    public String parameterSignature() {
        return parameters.stream().map(Parameter::written).collect(Collectors.joining(", "));
    }

    /** Parameters and results for people: {@code (i: int, m: map[string]int) -> int, error}. */
    public String shown() {
        String taken = parameters.stream()
                .map(p -> p.name() + ": " + p.value().shown())
                .collect(Collectors.joining(", ", "(", ")"));
        String given = results.stream().map(Value::shown).collect(Collectors.joining(", "));
        return given.isEmpty() ? taken : taken + " -> " + given;
    }

    /** {@code int, error}; of a call by message the names that results have. */
    public String resultSignature() {
        return byMessage
                ? String.join(", ", resultNames)
                : results.stream().map(v -> v.conversion().word()).collect(Collectors.joining(", "));
    }
}
