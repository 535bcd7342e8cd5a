package gopy.generator.model;

import java.util.List;

/**
 * A defined type: a struct or a name over any other type.
 *
 * @param packagePath the package that declares it
 * @param packageName the name of that package
 * @param typeParameters empty unless the type is generic
 * @param instance of which generic declaration it is an instance, {@link GoInstance#NONE} for an ordinary one
 * @param underlying the type without names; a {@link GoType.Struct}, with fields, for a struct
 * @param methods the method set of a pointer to it, promoted methods included, in order of name; of an interface empty,
 *     see {@link GoType.Interface}. Exported methods only
 * @param promotedFields exported fields that embedded structs bring, whichever package declares those, in order of depth
 * @param comparable whether {@code ==} is defined
 * @param size the size of a value in bytes, -1 for a generic type
 * @param pointerFree whether a value holds no pointer, so that its memory may be read and copied as it is
 */
public record GoTypeDeclaration(
        String name,
        String rename,
        String documentation,
        Position position,
        String packagePath,
        String packageName,
        List<GoTypeParameter> typeParameters,
        GoInstance instance,
        GoType underlying,
        List<GoMethod> methods,
        List<GoPromotedField> promotedFields,
        boolean comparable,
        long size,
        boolean pointerFree)
        implements GoDecl {
    public GoTypeDeclaration {
        rename = Texts.orEmpty(rename);
        documentation = Texts.orEmpty(documentation);
        typeParameters = Texts.orEmpty(typeParameters);
        instance = GoInstance.orNone(instance);
        methods = Texts.orEmpty(methods);
        promotedFields = Texts.orEmpty(promotedFields);
    }

    public boolean generic() {
        return !typeParameters.isEmpty();
    }

    /** The fields of a struct; of another type none. */
    public List<GoField> fields() {
        return underlying instanceof GoType.Struct struct ? struct.fields() : List.of();
    }
}
