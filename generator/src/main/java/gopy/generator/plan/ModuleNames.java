package gopy.generator.plan;

import gopy.generator.model.GoPackage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Chooses the name of each Python module: the Go package's, or {@code go_} before as much of the import path as it
 * takes to differ from Python's own modules and from the others of the build.
 */
public final class ModuleNames {
    private static final Set<String> STANDARD = standardModules();

    private ModuleNames() {}

    static Map<String, String> assign(List<GoPackage> packages, Map<String, String> wanted) {
        Map<String, String> names = new LinkedHashMap<>();
        // Folders of some file systems tell no case apart.
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        taken.addAll(wanted.values());
        for (GoPackage goPackage : packages) {
            String path = goPackage.importPath();
            String name = wanted.containsKey(path) ? wanted.get(path) : free(goPackage, taken);
            taken.add(name);
            names.put(path, name);
        }
        return names;
    }

    /** Why a name that was asked for cannot be a module's, if it cannot. */
    public static Optional<String> refused(String name) {
        if (!PythonNames.writable(name)) {
            return Optional.of("it is no name in every Python: letters, digits and _ are");
        }
        if (PythonKeywords.inAnyVersion(name)) {
            return Optional.of("it is a keyword of Python");
        }
        if (STANDARD.contains(name)) {
            return Optional.of(
                    name.equals("go") ? "that is the module beside the bindings" : "it would hide Python's own");
        }
        return name.startsWith("_gopy") ? Optional.of("it is reserved") : Optional.empty();
    }

    private static String free(GoPackage goPackage, Set<String> taken) {
        String plain = PythonNames.of(goPackage.name());
        if (!STANDARD.contains(plain)
                && !plain.startsWith("_")
                && PythonNames.writable(plain)
                && !taken.contains(plain)) {
            return plain;
        }
        String[] parts = goPackage.importPath().split("/");
        int shown = STANDARD.contains(plain) ? 1 : Math.min(2, parts.length);
        String name = tail(goPackage, shown);
        while (taken.contains(name) && shown < parts.length) {
            name = tail(goPackage, ++shown);
        }
        // Every folder of the path is used up only when a wanted name says the same.
        String numbered = name;
        for (int k = 2; taken.contains(numbered); k++) {
            numbered = name + "_" + k;
        }
        return numbered;
    }

    /** {@code go_html_template} for the last two parts of {@code html/template}, the package's own name at its end. */
    private static String tail(GoPackage goPackage, int shown) {
        String[] parts = goPackage.importPath().split("/");
        StringBuilder name = new StringBuilder("go_");
        for (int k = parts.length - shown; k < parts.length - 1; k++) {
            name.append(ascii(parts[k])).append('_');
        }
        return name.append(ascii(goPackage.name())).toString();
    }

    private static String ascii(String part) {
        return part.replaceAll("[^A-Za-z0-9_]", "_");
    }

    private static Set<String> standardModules() {
        try (InputStream list = ModuleNames.class.getResourceAsStream("python-modules.txt")) {
            return Set.of(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
