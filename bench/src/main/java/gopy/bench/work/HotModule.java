package gopy.bench.work;

import gopy.bench.sample.SampleFailed;
import gopy.generator.Command;
import gopy.generator.CommandResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A copy of the workload's Go module that is edited again and again; no two edits give the same text. */
record HotModule(Path folder) {
    private static final List<String> FILES = List.of("go.mod", "hot/hot.go", "library/main.go");
    private static final String SOURCE = "hot/hot.go";
    private static final String BODY = "return 0 // edition";
    private static final String SIGNATURE = "Changing(before int)";

    static HotModule copy(Path template, Path folder) throws IOException {
        for (String name : FILES) {
            Path to = folder.resolve(name);
            Files.createDirectories(to.getParent());
            Files.copy(template.resolve(name), to, StandardCopyOption.REPLACE_EXISTING);
        }
        return new HotModule(folder);
    }

    /** The package that is bound. */
    Path bound() {
        return folder.resolve("hot");
    }

    /** Changes the body of {@code Edition}, and also a signature if asked to. */
    void edit(Path template, long edition, boolean signature) throws IOException {
        String text = Files.readString(template.resolve(SOURCE));
        String edited = text.replace(BODY, "return " + edition + " // edition");
        if (signature) {
            edited = edited.replace(SIGNATURE, "Changing(before int, since" + edition + " int)");
        }
        if (edited.equals(text)) {
            throw new IllegalStateException(SOURCE + " has nothing to edit");
        }
        Files.writeString(folder.resolve(SOURCE), edited);
    }

    /** What one runs without the workbench: Go's own build of a C library with one export. */
    void goBuild() throws SampleFailed {
        run(Command.of(
                        "go",
                        "build",
                        "-buildvcs=false",
                        "-buildmode=c-shared",
                        "-o",
                        library().toString(),
                        "./library")
                .in(folder));
    }

    Path library() {
        return folder.resolve("bare.so");
    }

    static void run(Command command) throws SampleFailed {
        try {
            CommandResult result = command.ownSession().run();
            if (!result.succeeded()) {
                throw new SampleFailed("go build failed: "
                        + result.errorText().lines().findFirst().orElse(""));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SampleFailed("the run was stopped");
        }
    }
}
