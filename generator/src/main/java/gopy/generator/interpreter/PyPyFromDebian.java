package gopy.generator.interpreter;

import gopy.generator.Cache;
import gopy.generator.Command;
import gopy.generator.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** PyPy 2 and 3 from Debian's packages, unpacked into the cache for machines that have none. */
final class PyPyFromDebian {
    /** One that lies in the cache. */
    record Unpacked(String name, Path executable, Map<String, String> environment) {}

    /** The last release with a PyPy of Python 2 is bullseye. */
    private static final Map<String, List<String>> PACKAGES = Map.of(
            "pypy2", List.of("pypy", "pypy-lib", "pypy-dev"),
            "pypy3", List.of("pypy3", "pypy3-lib", "pypy3-dev"));

    private static final Map<String, String> EXECUTABLES = Map.of("pypy2", "usr/bin/pypy", "pypy3", "usr/bin/pypy3");

    /** Shared libraries by the package that brings them; only those that the machine lacks are fetched. */
    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            Map.entry("libbz2.so.1.0", "libbz2-1.0"),
            Map.entry("libcrypto.so.1.1", "libssl1.1"),
            Map.entry("libcrypto.so.3", "libssl3"),
            Map.entry("libexpat.so.1", "libexpat1"),
            Map.entry("libffi.so.7", "libffi7"),
            Map.entry("libffi.so.8", "libffi8"),
            Map.entry("libgcc_s.so.1", "libgcc-s1"),
            Map.entry("libgdbm.so.6", "libgdbm6"),
            Map.entry("liblzma.so.5", "liblzma5"),
            Map.entry("libncursesw.so.6", "libncursesw6"),
            Map.entry("libpanelw.so.6", "libncursesw6"),
            Map.entry("libsqlite3.so.0", "libsqlite3-0"),
            Map.entry("libssl.so.1.1", "libssl1.1"),
            Map.entry("libssl.so.3", "libssl3"),
            Map.entry("libtinfo.so.6", "libtinfo6"),
            Map.entry("libz.so.1", "zlib1g"));

    private static final Pattern NOT_FOUND = Pattern.compile("(\\S+) => not found");

    private final Cache cache;
    private final OnceFolder once;
    private final Consumer<String> progress;

    PyPyFromDebian(Cache cache, Consumer<String> progress) {
        this.cache = cache;
        this.once = new OnceFolder(cache);
        this.progress = progress;
    }

    /** Those that lie in the cache already. */
    List<Unpacked> unpacked() {
        return EXECUTABLES.keySet().stream()
                .sorted()
                .filter(name -> Files.isExecutable(root(name).resolve(EXECUTABLES.get(name))))
                .map(name -> new Unpacked(name, root(name).resolve(EXECUTABLES.get(name)), environment(root(name))))
                .toList();
    }

    /** Fetches and unpacks one, if it is not there. */
    Outcome fetch(String name) {
        return once.get(root(name), folder -> {
            try {
                progress.accept("fetching " + name + " from Debian's packages (about 20 MB of lists and packages)");
                // Both wait for the lists of one folder: apt locks it, and refuses the second.
                synchronized (this) {
                    Apt apt = new Apt(cache.folder("interpreters", "debian"), List.of("bookworm", "bullseye"));
                    apt.update();
                    apt.unpack(PACKAGES.get(name), folder);
                    Set<String> missing = missingLibraries(folder);
                    if (!missing.isEmpty()) {
                        apt.unpack(List.copyOf(missing), folder);
                    }
                }
                return Optional.empty();
            } catch (Apt.AptFailed e) {
                return Optional.of(e.diagnostic(name));
            }
        });
    }

    private Path root(String name) {
        return cache.path("interpreters", name);
    }

    private static Map<String, String> environment(Path root) {
        return Map.of(
                "LD_LIBRARY_PATH",
                libraryFolders(root).stream().map(Path::toString).collect(Collectors.joining(":")));
    }

    private static List<Path> libraryFolders(Path root) {
        try (Stream<Path> folders = Files.list(root.resolve("usr/lib"))) {
            Stream<Path> multiarch =
                    folders.filter(folder -> folder.getFileName().toString().matches(".*-linux-gnu.*"));
            return Stream.concat(multiarch.sorted(), Stream.of(root.resolve("usr/lib")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The packages of the shared libraries that ldd does not find for anything in this folder. */
    private static Set<String> missingLibraries(Path root) throws IOException, InterruptedException {
        List<Path> binaries;
        try (Stream<Path> files = Files.walk(root)) {
            binaries = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.so(\\.\\d+)*")
                            || file.getParent().endsWith("bin"))
                    .sorted()
                    .toList();
        }
        Set<String> packages = new TreeSet<>();
        for (Path binary : binaries) {
            Matcher line = NOT_FOUND.matcher(Command.of("ldd", binary.toString())
                    .with(environment(root))
                    .run()
                    .text());
            while (line.find()) {
                Optional.ofNullable(LIBRARIES.get(line.group(1))).ifPresent(packages::add);
            }
        }
        return packages;
    }

    /** What to say when the unpacked interpreter does not run. */
    static Diagnostic broken(String name, Diagnostic problem) {
        return Diagnostic.error(
                "pypy-does-not-run",
                "the " + name + " of Debian's packages does not run on this machine",
                problem.reason(),
                "install " + name + " so that it is on PATH, then: scripts/workbench interpreters");
    }
}
