package gopy.generator;

import gopy.generator.analyze.BuildSettings;
import gopy.generator.build.BuiltModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The feature packages: a Go package, its goldens and its Python test per folder. */
public final class Features {
    public static final Path FOLDER = Home.current().resolve("generator", "src", "test", "go");

    /** What feature.py counts, a line per feature and interpreter; scripts/test sums it up. */
    static final Path RECORD = Home.current().resolve("generator", "target", "conformance.tsv");

    private Features() {}

    /** All of them, or those that the environment's {@code GOPY_FEATURES} names. */
    public static List<String> names() throws IOException {
        String chosen = Optional.ofNullable(System.getenv("GOPY_FEATURES")).orElse("");
        if (!chosen.isBlank()) {
            return List.of(chosen.strip().split("\\s+"));
        }
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** A request for these features in one library, with the instances of generics that their tests ask for. */
    public static BuildRequest request(List<String> names) {
        try (Stream<String> instances = Files.lines(FOLDER.resolve("instances.txt"))) {
            return request(
                    FOLDER,
                    names,
                    instances
                            .filter(line -> names.contains(line.substring(0, line.indexOf('.'))))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request for folders of one folder. */
    public static BuildRequest request(Path folder, List<String> names, List<String> instances) {
        List<String> packages = names.stream().map(name -> "./" + name).toList();
        return new BuildRequest(packages, folder, BuildSettings.NONE, List.of(), Map.of()).instantiating(instances);
    }

    static BuiltModule build() throws BuildFailed, InterruptedException, IOException {
        try (Generator generator = Generator.current()) {
            return generator.build(request(names()));
        }
    }
}
