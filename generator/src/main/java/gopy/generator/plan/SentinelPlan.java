package gopy.generator.plan;

import gopy.generator.model.Position;
import java.util.Optional;

/**
 * A variable of type error: an exception class.
 *
 * @param goName the variable
 * @param number its number among the sentinels of the library
 * @param getter answers the error value
 * @param getName the getting function's name, empty when a Go function has it
 */
public record SentinelPlan(
        String goName,
        String name,
        int number,
        Call getter,
        Optional<String> getName,
        String documentation,
        Position position) {}
