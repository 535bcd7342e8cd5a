package gopy.generator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The checkout that this program runs from: its Go, C and Python sources are read from there, so that an edit of them
 * needs no build.
 */
public record Home(Path folder) {
    public Home {
        Objects.requireNonNull(folder);
        if (!Files.isDirectory(folder.resolve("generator").resolve("src"))) {
            throw new IllegalArgumentException("not a checkout of gopy workbench: " + folder);
        }
    }

    /** The checkout named by the system property {@code gopy.home}, which the launcher and the tests set. */
    public static Home current() {
        String property = System.getProperty("gopy.home");
        if (property == null) {
            throw new IllegalStateException(
                    "the system property gopy.home is not set; start through scripts/workbench");
        }
        return new Home(Path.of(property).toAbsolutePath().normalize());
    }

    /** A path below the checkout. */
    public Path resolve(String first, String... more) {
        return folder.resolve(Path.of(first, more));
    }

    /** Go sources by part: {@code analyse}, {@code runtime}, {@code library}. */
    public Path go(String part) {
        return resolve("generator", "src", "main", "go", part);
    }

    /** The sources of the C extension. */
    public Path c() {
        return resolve("generator", "src", "main", "c");
    }

    /** The folder that holds the Python package {@code _gopy}. */
    public Path python() {
        return resolve("generator", "src", "main", "python");
    }

    /** Python files that run inside an interpreter. */
    public Path harness() {
        return resolve("scripts", "harness");
    }

    /** Jars of GraalPy for a JVM of its own; filled by the build. */
    public Path graalPyJars() {
        return resolve("bench", "target", "graalpy");
    }

    /** Jars for {@code --upgrade-module-path}: the compiler that makes GraalPy fast on a stock JDK. */
    public Path graalCompilerJars() {
        return resolve("bench", "target", "graal-compiler");
    }
}
