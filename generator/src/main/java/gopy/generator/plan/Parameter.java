package gopy.generator.plan;

/** A parameter by its Python name, which is Go's unless Python reserves it. */
public record Parameter(String name, Value value) {}
