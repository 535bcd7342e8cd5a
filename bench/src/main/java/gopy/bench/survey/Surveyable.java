package gopy.bench.survey;

import gopy.generator.Command;
import gopy.generator.CommandResult;
import gopy.generator.analyze.Go;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lists of packages. */
public final class Surveyable {
    private Surveyable() {}

    /** The list that the project brings. */
    public static Path modules() {
        return SampleRun.source("modules.txt");
    }

    /** The import paths of a list file: one a line, lines that begin with # are comments. */
    public static List<String> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /** The packages of the standard library that other packages may import. */
    public static List<String> standard() throws IOException, InterruptedException {
        CommandResult result = Command.of("go", "list", "-f", "{{if ne .Name \"main\"}}{{.ImportPath}}{{end}}", "std")
                .with(Go.ENVIRONMENT)
                .run();
        if (!result.succeeded()) {
            throw new IOException("go list std: " + result.errorText());
        }
        return result.text()
                .lines()
                .filter(path -> !path.isEmpty() && !("/" + path + "/").matches(".*/(internal|vendor)/.*"))
                .toList();
    }
}
