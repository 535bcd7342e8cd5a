package gopy.generator.plan;

import gopy.generator.model.Position;

/**
 * A symbol whose name another one has as soon as Python has folded its letters.
 *
 * @param symbol as Go writes it
 * @param name what Python calls it
 * @param owner the symbol that has the plain name
 */
public record NumberedName(String symbol, String name, String owner, Position position) {}
