package gopy.generator.plan;

import gopy.generator.model.Position;

/** An exported symbol, such as {@code Walk} or {@code S2.Visit}, that Python does not see, and why. */
public record Skipped(String symbol, String reason, Position position) {}
