package gopy.generator.plan;

/** A symbol whose Python name is not Go's: {@code Old} and {@code new_name}, {@code T.Old} and {@code T.new_name}. */
public record GoName(String symbol, String name) {}
