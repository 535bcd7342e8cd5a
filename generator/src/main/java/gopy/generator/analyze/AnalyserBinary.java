package gopy.generator.analyze;

import gopy.generator.BuildFailed;
import gopy.generator.Cache;
import gopy.generator.CommandResult;
import gopy.generator.Diagnostic;
import gopy.generator.Digest;
import gopy.generator.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The analyser's executable: compiled once per source and Go version, kept in the cache. */
record AnalyserBinary(Home home, Cache cache, Go go) {
    Path path() throws BuildFailed, InterruptedException {
        Path source = home.go("analyse");
        Path folder = cache.folder("analyser", key(source));
        Path binary = folder.resolve("analyse");
        if (!Files.exists(binary)) {
            compile(source, folder, binary);
        }
        return binary;
    }

    private void compile(Path source, Path folder, Path binary) throws BuildFailed, InterruptedException {
        Path fresh = folder.resolve("analyse." + ProcessHandle.current().pid());
        GoContext context = new GoContext(
                source, List.of("-buildvcs=false"), Map.of("GOWORK", "off", "GOFLAGS", "", "GOOS", "", "GOARCH", ""));
        CommandResult result = Go.run(context, "build", List.of("-o", fresh.toString(), "."), line -> {});
        if (!result.succeeded()) {
            throw new BuildFailed(Diagnostic.error(
                    "analyser-does-not-build",
                    "the workbench's own Go analyser does not build",
                    result.errorText(),
                    "run go build in " + source));
        }
        try {
            // Renamed when complete: another process may be waiting for the same file.
            Files.move(fresh, binary, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String key(Path source) {
        Digest digest = new Digest().add(go.version());
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.filter(f -> !f.toString().endsWith("_test.go"))
                    .sorted()
                    .toList()) {
                if (Files.isRegularFile(file)) {
                    digest.add(file.getFileName().toString()).add(Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return digest.text().substring(0, 16);
    }
}
