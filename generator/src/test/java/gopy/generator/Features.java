package gopy.generator;

import gopy.generator.analyze.BuildSettings;
import gopy.generator.build.BuiltModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The feature packages: a Go package, its goldens and its Python test per folder. */
public final class Features {
    public static final Path FOLDER = Home.current().resolve("generator", "src", "test", "go");

    /** What feature.py counts, a line per feature and interpreter; scripts/test sums it up. */
    static final Path RECORD = Home.current().resolve("generator", "target", "conformance.tsv");

    private Features() {}

    public static List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** The instances that the features' tests ask for, as {@code --instantiate} takes them. */
    public static List<String> instances() throws IOException {
        return Files.readAllLines(FOLDER.resolve("instances.txt"));
    }

    /** A request for all features in one library. */
    static BuildRequest all() throws IOException {
        return request(names(), instances());
    }

    public static BuildRequest request(List<String> names, List<String> instances) {
        List<String> folders = names.stream().map(name -> "./" + name).toList();
        return new BuildRequest(folders, FOLDER, BuildSettings.NONE, List.of(), Map.of()).instantiating(instances);
    }

    static BuiltModule build() throws BuildFailed, InterruptedException, IOException {
        try (Generator generator = Generator.current()) {
            return generator.build(all());
        }
    }
}
