package gopy.generator.build;

import gopy.generator.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The hand-written Python packages {@code _gopy}, the runtime, and {@code go}, what programs may ask of it, with their type
 * stubs. Every built folder has a copy of them.
 */
final class PythonRuntime {
    private final Path folder;

    PythonRuntime(Home home) {
        folder = home.python();
    }

    List<Path> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().matches(".*\\.(py|pyi|typed)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void copyTo(Path target) throws IOException {
        for (Path file : files()) {
            Path copy = target.resolve(folder.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }
}
