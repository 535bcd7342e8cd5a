package gopy.generator.plan;

import gopy.generator.model.GoConstant;
import java.util.Optional;

/**
 * A constant: an attribute, and a function that returns it.
 *
 * @param type the named type that it is an instance of, if it has one
 * @param accessor the function's name, empty when a Go function has it
 */
public record ConstantPlan(
        GoConstant constant,
        String name,
        Optional<TypeReference> type,
        Optional<String> accessor,
        String documentation) {}
