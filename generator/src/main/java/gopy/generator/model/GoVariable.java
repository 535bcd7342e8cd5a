package gopy.generator.model;

/** A package variable. */
public record GoVariable(String name, String rename, String documentation, Position position, GoType type)
        implements GoDecl {
    public GoVariable {
        rename = Texts.orEmpty(rename);
        documentation = Texts.orEmpty(documentation);
    }
}
