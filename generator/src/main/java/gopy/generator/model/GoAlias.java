package gopy.generator.model;

import java.util.List;

/** A second name for a type: {@code type A = B}, or an instance of a generic one. */
public record GoAlias(
        String name,
        String rename,
        String documentation,
        Position position,
        List<GoTypeParameter> typeParameters,
        GoInstance instance,
        GoType type)
        implements GoDecl {
    public GoAlias {
        rename = Texts.orEmpty(rename);
        documentation = Texts.orEmpty(documentation);
        typeParameters = Texts.orEmpty(typeParameters);
        instance = GoInstance.orNone(instance);
    }
}
