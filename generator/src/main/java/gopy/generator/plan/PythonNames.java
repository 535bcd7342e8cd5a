package gopy.generator.plan;

import java.text.Normalizer;
import java.util.Optional;

/** What Python, in any supported version, allows as a name. */
public final class PythonNames {
    private PythonNames() {}

    /** The name as Python reads it, with an underscore behind it if it is a keyword. */
    static String of(String goName) {
        String folded = Normalizer.normalize(goName, Normalizer.Form.NFKC);
        return PythonKeywords.inAnyVersion(folded) ? folded + "_" : folded;
    }

    /** Why a name that {@link #of} gave cannot be used, if it cannot. */
    static Optional<String> refused(String name) {
        if (!isName(name)) {
            return Optional.of("what its //gopy:name asks for is no name");
        }
        return name.startsWith("_gopy") || name.startsWith("__")
                ? Optional.of("the name " + name + " is reserved")
                : Optional.empty();
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && (name.charAt(0) == '_' || Character.isUnicodeIdentifierStart(name.codePointAt(0)))
                && name.codePoints()
                        .allMatch(c -> Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
    }

    /** Whether Python 2 can write it in its source. */
    public static boolean writable(String name) {
        return name.chars().allMatch(c -> c == '_' || c < 128 && Character.isLetterOrDigit(c))
                && !name.isEmpty()
                && !Character.isDigit(name.charAt(0));
    }
}
