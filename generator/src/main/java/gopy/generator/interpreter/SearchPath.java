package gopy.generator.interpreter;

import gopy.generator.Programs;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folders where interpreters are looked for: PATH first, the system's folders last. pyenv's shims are scripts that
 * choose by the working directory; in their place stand the folders of all of pyenv's versions.
 */
record SearchPath(List<Path> folders, Optional<Path> shims) {
    SearchPath {
        folders = List.copyOf(folders);
    }

    static SearchPath of(Map<String, String> environment) {
        Optional<Path> pyenv = pyenv(environment);
        Optional<Path> shims = pyenv.map(root -> root.resolve("shims"));
        List<Path> versions = pyenv.map(SearchPath::versions).orElse(List.of());
        Set<Path> folders = new LinkedHashSet<>();
        for (String name : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (name.startsWith("/")) {
                Path folder = Path.of(name).normalize();
                if (shims.isPresent() && folder.equals(shims.get())) {
                    folders.addAll(versions);
                } else {
                    folders.add(folder);
                }
            }
        }
        folders.addAll(versions);
        folders.add(Path.of("/usr/local/bin"));
        folders.add(Path.of("/usr/bin"));
        return new SearchPath(List.copyOf(folders), shims);
    }

    /** Where pyenv is: where it is said to be, or the folder whose shims are on PATH, be it another user's. */
    private static Optional<Path> pyenv(Map<String, String> environment) {
        Stream<Path> said = Stream.of(
                        environment.getOrDefault("PYENV_ROOT", ""), environment.getOrDefault("HOME", "/") + "/.pyenv")
                .filter(root -> !root.isEmpty())
                .map(Path::of);
        Stream<Path> onPath = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> folder.startsWith("/"))
                .map(folder -> Path.of(folder).normalize())
                .filter(folder -> folder.endsWith("shims"))
                .map(Path::getParent);
        return Stream.concat(said, onPath)
                .map(path -> path.toAbsolutePath().normalize())
                .filter(path -> Files.isDirectory(path.resolve("versions")))
                .findFirst();
    }

    /** The bin folders of pyenv's versions, newest first. */
    private static List<Path> versions(Path pyenv) {
        try (Stream<Path> entries = Files.list(pyenv.resolve("versions"))) {
            return entries.filter(entry -> Files.isDirectory(entry.resolve("bin")))
                    .sorted(Comparator.comparing(SearchPath::order).reversed())
                    .map(entry -> entry.resolve("bin"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes 3.9.18 sort below 3.10.13, and an environment's name below every version. */
    private static String order(Path version) {
        String name = version.getFileName().toString();
        if (!name.matches("\\d+\\.\\d+.*")) {
            return "";
        }
        StringBuilder key = new StringBuilder();
        for (String part : name.split("\\.")) {
            key.append("%8s".formatted(part));
        }
        return key.toString();
    }

    /** Every program with one of these names, in the order of the folders. */
    List<Path> programs(List<String> names) {
        return folders.stream()
                .flatMap(folder -> names.stream().map(folder::resolve))
                .filter(file -> Programs.find(file.toString()).isPresent())
                .toList();
    }

    /** Whether this file only asks pyenv which interpreter to start. */
    boolean isShim(Path file) {
        return shims.isPresent() && file.normalize().startsWith(shims.get());
    }
}
