package gopy.generator.plan;

/**
 * A struct's field.
 *
 * @param order its place among the constructor's arguments, -1 for a field promoted from an embedded struct
 */
public record FieldPlan(int order, String name, Value value, Call getter, Call setter, String documentation) {}
