package gopy.generator.plan;

import gopy.generator.model.GoType;
import java.util.HashMap;
import java.util.Map;

/** Hands out the numbers of types and sentinels of one library: a type has one number, whoever asks. */
final class TypeIds {
    /** Numbers below belong to the runtime itself. */
    private static final int FIRST = 64;

    private final Map<GoType, Integer> types = new HashMap<>();
    private int sentinels = FIRST;

    int of(GoType type) {
        return types.computeIfAbsent(type.actual(), key -> FIRST + types.size());
    }

    int nextSentinel() {
        return sentinels++;
    }
}
