package gopy.generator.model;

/** A parameter or result of a function; the name is empty when Go gives none or a blank one. */
public record GoParameter(String name, GoType type) {
    public GoParameter {
        name = Texts.orEmpty(name);
    }

    public boolean named() {
        return !name.isEmpty();
    }
}
