package gopy.generator.model;

/** Go's rules about identifiers. */
public final class GoNames {
    private GoNames() {}

    /** Whether Go exports the identifier: its first letter is upper case. */
    public static boolean exported(String name) {
        return !name.isEmpty() && Character.getType(name.codePointAt(0)) == Character.UPPERCASE_LETTER;
    }
}
