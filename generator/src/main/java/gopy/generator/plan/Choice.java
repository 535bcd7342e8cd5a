package gopy.generator.plan;

/** A conversion for a type, or the reason why there is none. */
sealed interface Choice {
    record Chosen(Value value) implements Choice {}

    record Refused(String reason) implements Choice {}
}
