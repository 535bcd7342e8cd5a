package gopy.generator.plan;

import gopy.generator.model.Position;

/** A second name of a type. */
public record AliasPlan(String name, TypeReference target, String documentation, Position position) {}
