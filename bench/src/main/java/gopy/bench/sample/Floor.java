package gopy.bench.sample;

import gopy.generator.BuildFailed;
import gopy.generator.Cache;
import gopy.generator.Command;
import gopy.generator.CommandResult;
import gopy.generator.Diagnostic;
import gopy.generator.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

/**
 * The C program that measures the floor, and the Go library with nothing but direct exports of the workloads' functions, both built into the cache
 * under the hash of their sources.
 */
public record Floor(Path program, Path library, String hash) {

    /** The folder of the workloads, a Go module. */
    public static Path workloads(Home home) {
        return home.resolve("bench", "src", "main", "workloads");
    }

    /** Builds what is not in the cache yet. */
    public static Floor build(Home home, Cache cache) throws BuildFailed, IOException, InterruptedException {
        Path sources = home.resolve("bench", "src", "main", "c");
        String hash = SourceHash.of(List.of(sources, workloads(home)), ".c", ".h", ".go", "go.mod");
        Path folder = cache.folder("floor", hash);
        Floor floor = new Floor(folder.resolve("floor"), folder.resolve("libfloor.so"), hash);
        if (!Files.exists(floor.library)) {
            make(
                    "the floor's Go library",
                    Command.of(
                                    "go",
                                    "build",
                                    "-buildvcs=false",
                                    "-trimpath",
                                    "-buildmode=c-shared",
                                    "-o",
                                    next(floor.library),
                                    "./floor")
                            .in(workloads(home)));
            finish(floor.library);
        }
        if (!Files.exists(floor.program)) {
            make(
                    "the floor's C program",
                    Command.of("cc", "-O2", "-o", next(floor.program), "floor.c", "floor_cells.c", "-ldl")
                            .in(sources));
            finish(floor.program);
        }
        return floor;
    }

    private static String next(Path file) {
        return file + ".next";
    }

    private static void finish(Path file) throws IOException {
        Files.move(Path.of(next(file)), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void make(String what, Command command) throws BuildFailed, InterruptedException {
        CommandResult result = command.run();
        if (!result.succeeded()) {
            throw new BuildFailed(Diagnostic.error(
                    "floor-not-built",
                    what + " could not be built",
                    result.errorText(),
                    "needs Go and a C compiler; scripts/workbench doctor says what is missing"));
        }
    }

    /** A process over the direct exports. */
    public Launch launch() {
        return launch(List.of(program.toString(), library.toString()));
    }

    /** A process over the shape function of a binding's library, for the function of this number. */
    public Launch launch(Path binding, int function) {
        return launch(List.of(program.toString(), binding.toString(), Integer.toString(function)));
    }

    private static Launch launch(List<String> command) {
        return new Launch(Command.of(command), Launch.SHARED, true, Duration.ofMinutes(2));
    }
}
