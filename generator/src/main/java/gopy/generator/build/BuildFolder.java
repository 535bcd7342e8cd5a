package gopy.generator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of the cache that comes into being whole: filled under another name, then renamed. */
final class BuildFolder {
    private final Path folder;

    BuildFolder(Path folder) {
        this.folder = folder;
    }

    Path path() {
        return folder;
    }

    /** The library of a finished build, unless it is missing or was changed since: its name carries its hash. */
    Optional<Path> library() {
        try (Stream<Path> files = Files.list(folder.resolve("_gopy").resolve("lib"))) {
            List<Path> found = files.filter(f -> f.toString().endsWith(".so")).toList();
            if (found.size() == 1) {
                String name = found.getFirst().getFileName().toString();
                boolean whole = name.equals("lib" + BuildKey.contentHash(found.getFirst()) + ".so");
                return found.stream().filter(f -> whole).findFirst();
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** An empty folder beside this one, to fill. */
    Path begin() throws IOException {
        Files.createDirectories(folder.getParent());
        return Files.createTempDirectory(folder.getParent(), ".begun");
    }

    /** Puts a filled folder in place, instead of one that was found damaged. */
    void finish(Path begun) throws IOException {
        if (Files.exists(folder)) {
            Path old = Files.createTempDirectory(folder.getParent(), ".old");
            Files.move(folder, old.resolve("build"), StandardCopyOption.ATOMIC_MOVE);
            delete(old);
        }
        Files.move(begun, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
