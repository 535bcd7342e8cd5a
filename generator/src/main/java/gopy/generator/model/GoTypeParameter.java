package gopy.generator.model;

/** A type parameter of a generic function or type, with its constraint. */
public record GoTypeParameter(String name, GoType constraint) {}
