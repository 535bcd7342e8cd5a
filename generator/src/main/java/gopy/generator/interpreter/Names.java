package gopy.generator.interpreter;

import gopy.generator.Diagnostic;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The interpreters that are supported, by name, and how each is brought to a machine that lacks it. */
final class Names {
    private static final int OLDEST = 6;
    private static final int NEWEST = 14;

    private Names() {}

    /** CPython from old to new. */
    static List<String> cpython() {
        return Stream.concat(
                        Stream.of("python2.7"),
                        IntStream.rangeClosed(OLDEST, NEWEST).mapToObj(minor -> "python3." + minor))
                .toList();
    }

    /** Every name, in the order in which tables show them. */
    static List<String> all() {
        return Stream.of(cpython(), List.of("pypy2", "pypy3", "graalpy"))
                .flatMap(List::stream)
                .toList();
    }

    /** What to say of one that was not found. */
    static Diagnostic missing(String name) {
        return switch (name) {
            case "pypy2", "pypy3" ->
                Diagnostic.error(
                        "interpreter-missing",
                        name + " was not found",
                        "it is neither on PATH, nor in pyenv, nor in the cache",
                        "scripts/workbench interpreters --prepare");
            case "graalpy" ->
                Diagnostic.error(
                        "interpreter-missing",
                        "GraalPy's jars were not found",
                        "the build copies them from the Maven repository to bench/target/graalpy",
                        "scripts/workbench --rebuild");
            default ->
                name.matches("python\\d+\\.\\d+")
                        ? Diagnostic.error(
                                "interpreter-missing",
                                name + " was not found",
                                "it is neither on PATH, nor in pyenv, nor in /usr/local/bin or /usr/bin",
                                "pyenv install " + name.substring("python".length()))
                        : Diagnostic.error(
                                "interpreter-unknown",
                                "there is no interpreter called " + name,
                                "known are " + String.join(", ", all()) + ", or the path of one",
                                "scripts/workbench interpreters");
        };
    }
}
