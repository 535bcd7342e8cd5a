package gopy.generator.plan;

import gopy.generator.model.Position;
import java.util.Optional;

/**
 * A variable: a live attribute, and functions that get and set it.
 *
 * @param getName the getting function's name, empty when a Go function has it
 * @param setName likewise
 */
public record VariablePlan(
        String name,
        Value value,
        Call getter,
        Call setter,
        Optional<String> getName,
        Optional<String> setName,
        Position position) {}
