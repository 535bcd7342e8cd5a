package gopy.generator.plan;

import java.util.Set;

/** The words that Python keeps for itself; soft keywords are names. */
public final class PythonKeywords {
    private static final Set<String> PYTHON_3 = Set.of(
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
            "raise",
            "return",
            "try",
            "while",
            "with",
            "yield");

    /** Keywords of Python 2 that Python 3 has given up. */
    private static final Set<String> PYTHON_2_ONLY = Set.of("exec", "print");

    private PythonKeywords() {}

    public static boolean inPython3(String word) {
        return PYTHON_3.contains(word);
    }

    public static boolean inAnyVersion(String word) {
        return inPython3(word) || PYTHON_2_ONLY.contains(word);
    }
}
