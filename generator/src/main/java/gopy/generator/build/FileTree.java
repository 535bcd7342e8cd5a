package gopy.generator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Files of the cache: written when they differ, removed when they are no longer part of the tree. */
final class FileTree {
    private FileTree() {}

    static void write(Path folder, Map<Path, String> texts) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> old = Files.walk(folder)) {
                List<Path> stale = old.filter(Files::isRegularFile)
                        .filter(file -> !texts.containsKey(file))
                        .toList();
                for (Path file : stale) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the cache cannot be written: " + folder, e);
        }
        texts.forEach(FileTree::write);
    }

    static void write(Path file, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the cache cannot be written: " + file, e);
        }
    }
}
