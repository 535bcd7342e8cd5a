package gopy.generator.interpreter;

import gopy.generator.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** GraalPy as the build brings it: jars, no executable; a JVM of its own embeds it. */
final class GraalPyJars {
    private static final Pattern LANGUAGE = Pattern.compile("python-language-(\\d+\\.\\d+\\.\\d+).*\\.jar");
    /** In the language's jar: the versions of Python and of GraalPy, a character from '!' on for each number. */
    private static final String VERSIONS = "graalpy_versions";

    private final Home home;

    GraalPyJars(Home home) {
        this.home = home;
    }

    Interpreter interpreter() {
        return jars().stream()
                .map(jar -> LANGUAGE.matcher(jar.getFileName().toString()))
                .filter(Matcher::matches)
                .findFirst()
                .map(match -> there(match.group(), match.group(1)))
                .orElseGet(() -> Interpreter.missing("graalpy", Names.missing("graalpy")));
    }

    private Interpreter there(String jar, String version) {
        Facts facts = new Facts(
                "graalpy",
                pythonVersion(home.graalPyJars().resolve(jar)),
                version,
                "",
                home.graalPyJars().toString(),
                "",
                "",
                "",
                64,
                System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch"),
                "glibc",
                "",
                true,
                true);
        return new Interpreter("graalpy", Optional.empty(), Map.of(), Optional.of(facts), Optional.empty());
    }

    private static String pythonVersion(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            byte[] numbers = file.getInputStream(file.getEntry(VERSIONS)).readAllBytes();
            return (numbers[0] - '!') + "." + (numbers[1] - '!') + "." + (numbers[2] - '!');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> jars() {
        if (!Files.isDirectory(home.graalPyJars())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(home.graalPyJars())) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
