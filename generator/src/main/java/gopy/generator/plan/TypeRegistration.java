package gopy.generator.plan;

/**
 * Tells the runtime the number of a type.
 *
 * @param type a Go expression of type reflect.Type
 */
public record TypeRegistration(int id, String type) {}
