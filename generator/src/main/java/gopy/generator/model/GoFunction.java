package gopy.generator.model;

import java.util.List;

/**
 * A package function.
 *
 * @param typeParameters empty unless the function is generic
 * @param instance of which generic declaration it is an instance, {@link GoInstance#NONE} for an ordinary one
 * @param leaf whether its body is short work only: no loop, no call but len, cap, min, max and conversions, no channel,
 *     go, defer, select or map; depends on the body, so it belongs to the facts beside a library and never into
 *     generated code
 */
public record GoFunction(
        String name,
        String rename,
        String documentation,
        Position position,
        List<GoTypeParameter> typeParameters,
        GoInstance instance,
        GoType.Func signature,
        boolean leaf)
        implements GoDecl {
    public GoFunction {
        rename = Texts.orEmpty(rename);
        documentation = Texts.orEmpty(documentation);
        typeParameters = Texts.orEmpty(typeParameters);
        instance = GoInstance.orNone(instance);
    }

    public boolean generic() {
        return !typeParameters.isEmpty();
    }
}
