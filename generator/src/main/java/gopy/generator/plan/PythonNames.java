package gopy.generator.plan;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;

/** What Python, in any supported version, allows as a name. */
final class PythonNames {
    private static final Set<String> KEYWORDS = Set.of(
            "False",
            "None",
            "True",
            "and",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "exec",
            "finally",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "lambda",
            "nonlocal",
            "not",
            "or",
            "pass",
            "print",
            "raise",
            "return",
            "try",
            "while",
            "with",
            "yield");

    private PythonNames() {}

    /** The name as Python reads it, with an underscore behind it if it is a keyword. */
    static String of(String goName) {
        String folded = Normalizer.normalize(goName, Normalizer.Form.NFKC);
        return KEYWORDS.contains(folded) ? folded + "_" : folded;
    }

    /** Why a name that {@link #of} gave cannot be used, if it cannot: Python 2 has to write it as well. */
    static Optional<String> refused(String name) {
        if (!writable(name)) {
            return Optional.of(
                    name.codePoints().allMatch(Character::isUnicodeIdentifierPart)
                            ? "its name is not ASCII; give it one with //gopy:name"
                            : "what its //gopy:name asks for is no name");
        }
        return name.startsWith("_gopy") || name.startsWith("__")
                ? Optional.of("the name " + name + " is reserved")
                : Optional.empty();
    }

    /** Whether Python 2 can write it as well. */
    static boolean writable(String name) {
        return name.chars().allMatch(c -> c == '_' || c < 128 && Character.isLetterOrDigit(c))
                && !name.isEmpty()
                && !Character.isDigit(name.charAt(0));
    }
}
