package gopy.generator.plan;

import java.util.List;

/** A generic function or type with those of its instances that are bound. */
public record FamilyPlan(String name, List<Instance> instances) {
    /**
     * One instance.
     *
     * @param arguments the type arguments as Go writes them, {@code int,string}
     * @param name the Python name of the function or class
     */
    public record Instance(String arguments, String name) {}

    public FamilyPlan {
        instances = List.copyOf(instances);
    }
}
