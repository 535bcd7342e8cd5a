package gopy.generator.plan;

import gopy.generator.model.GoType;

/** Chooses the conversion of each Go type that a package mentions. */
interface Conversions {
    Choice choose(GoType type);

    /** The value of a type that has a conversion. */
    default Value of(GoType type) {
        return switch (choose(type)) {
            case Choice.Chosen(Value value) -> value;
            case Choice.Refused(String reason) -> throw new IllegalStateException(type + ": " + reason);
        };
    }
}
