package gopy.bench.work;

import gopy.bench.sample.SampleFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that samplers make and take away. */
final class Folders {
    private Folders() {}

    static Path fresh() throws SampleFailed {
        try {
            return Files.createTempDirectory("gopy-bench-").toRealPath();
        } catch (IOException full) {
            throw new SampleFailed("no temporary folder: " + full.getMessage());
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
