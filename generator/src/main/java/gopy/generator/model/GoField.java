package gopy.generator.model;

/**
 * A field of a struct.
 *
 * @param documentation the comment above it, else the one behind it
 * @param embedded whether it stands without a name of its own
 * @param tag its tag, unquoted
 * @param offset where it begins in the struct, -1 unless its memory is pointer-free and may be read in place
 * @param size its size in bytes, -1 as the offset
 */
public record GoField(
        String name,
        String rename,
        String documentation,
        Position position,
        GoType type,
        boolean embedded,
        String tag,
        long offset,
        long size) {
    public GoField {
        rename = Texts.orEmpty(rename);
        documentation = Texts.orEmpty(documentation);
        tag = Texts.orEmpty(tag);
    }

    public boolean exported() {
        return GoNames.exported(name);
    }
}
