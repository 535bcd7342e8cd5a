package gopy.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import gopy.bench.workload.Workload;
import gopy.bench.workload.Workloads;
import gopy.generator.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A Python expression of the user to be timed.
 *
 * @param text the expression
 * @param setup statements to run before, may be empty
 * @param modules built modules that both see by name
 * @param against a Python file with the user's own version of the names that the expression takes from the modules
 * @param sizes values of the name {@code n}, one cell each
 */
public record Expression(String text, String setup, List<String> modules, Optional<Path> against, List<Long> sizes)
        implements Question {
    private static final ObjectMapper JSON = new ObjectMapper();

    public Expression {
        modules = List.copyOf(modules);
        sizes = sizes.isEmpty() ? List.of(1L) : List.copyOf(sizes);
    }

    @Override
    public Workload workload(Home home, Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("expression"));
        Files.copy(
                home.harness().resolve("bench_expression.py"),
                folder.resolve("driver.py"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(
                folder.resolve("expression.json"),
                JSON.writeValueAsString(Map.of(
                        "expression",
                        text,
                        "setup",
                        setup,
                        "modules",
                        modules,
                        "against",
                        against.map(file -> file.toAbsolutePath().toString()).orElse(""))));
        Files.writeString(
                folder.resolve("workload.properties"),
                "module = expression\ncases = expression\nsizes = "
                        + sizes.stream().map(String::valueOf).collect(Collectors.joining(", ")) + "\n");
        return Workloads.list(root).getFirst();
    }
}
