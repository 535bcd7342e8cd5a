package gopy.generator.analyze;

import gopy.generator.Cache;
import gopy.generator.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of Go files for one test, and what resolves packages in it. */
public record GoTree(Path folder, List<String> told) {
    public static GoTree in(Path folder) throws IOException {
        return new GoTree(folder.toRealPath(), new ArrayList<>());
    }

    /** Builds are kept between runs, as a person's are. */
    public static Cache cache() {
        return new Cache(Home.current().resolve("generator", "target", "test-cache"));
    }

    public static GoAnalyzer analyzer() throws Exception {
        return new GoAnalyzer(Home.current(), cache(), Go.find());
    }

    public GoTree with(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    public GoTree module(String path) throws IOException {
        return with("go.mod", "module " + path + "\n\ngo 1.24\n");
    }

    public ResolvedPackage resolve(String request, String... tags) throws Exception {
        return from("", request, tags);
    }

    public ResolvedPackage from(String currentFolder, String request, String... tags) throws Exception {
        BuildSettings settings = new BuildSettings(List.of(tags), false);
        return new PackageResolver(Go.find(), cache(), folder.resolve(currentFolder), settings, told::add)
                .resolve(request);
    }

    /** Every file below the folder with its text: nothing may ever change it. */
    public List<String> snapshot() throws IOException {
        List<String> all = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.add(folder.relativize(file) + "\n" + Files.readString(file));
            }
        }
        return all;
    }
}
