package gopy.generator.analyze;

import java.util.regex.Pattern;

/** Go's rules for import paths. */
final class ImportPaths {
    private static final Pattern ELEMENT = Pattern.compile("[A-Za-z0-9_~+-][A-Za-z0-9_.~+-]*");

    private ImportPaths() {}

    /** Whether go.mod files may name it: ASCII letters, digits and a few signs, nothing empty or hidden. */
    static boolean valid(String path) {
        if (path.isEmpty() || path.startsWith("-") || path.endsWith("/")) {
            return false;
        }
        for (String element : path.split("/", -1)) {
            if (!ELEMENT.matcher(element).matches() || element.endsWith(".")) {
                return false;
            }
        }
        return true;
    }

    /** Whether it can be of the standard library: the first element has no dot. */
    static boolean looksStandard(String path) {
        return path.split("/", 2)[0].indexOf('.') < 0;
    }
}
