package gopy.generator.plan;

import gopy.generator.model.Position;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One entry of a library's function table.
 *
 * @param index its number in the library
 * @param name the Python name
 * @param results results in order, {@link Conversion.ErrorResult} last if there is one
 * @param documentation all of its {@code __doc__}
 */
public record Call(
        int index,
        Target target,
        String name,
        List<Parameter> parameters,
        List<Value> results,
        String documentation,
        Position position) {
    public Call {
        parameters = List.copyOf(parameters);
        results = List.copyOf(results);
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

    /** {@code i: int, s: string}. */
    public String parameterSignature() {
        return parameters.stream()
                .map(p -> p.name() + ": " + p.value().conversion().word())
                .collect(Collectors.joining(", "));
    }

    /** {@code int, error}. */
    public String resultSignature() {
        return results.stream().map(v -> v.conversion().word()).collect(Collectors.joining(", "));
    }
}
