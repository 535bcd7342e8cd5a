package gopy.generator.build;

import gopy.generator.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The name of a build in the cache: a hash of everything that it is made from. */
final class BuildKey {
    private static final int LENGTH = 32;

    private BuildKey() {}

    static String of(Emission emission, List<Path> sources, List<Path> runtime) throws IOException {
        Digest digest = new Digest().add(emission.key());
        for (List<Path> files : List.of(sources, runtime)) {
            for (Path file : files) {
                digest.add(file.toString()).add(Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0]);
            }
        }
        return digest.text().substring(0, LENGTH);
    }

    static String contentHash(Path file) throws IOException {
        return Digest.shortName(Files.readAllBytes(file));
    }
}
