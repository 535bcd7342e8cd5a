package gopy.generator;

import static org.assertj.core.api.Assertions.assertThat;

import gopy.generator.analyze.BuildSettings;
import gopy.generator.build.BuiltModule;
import gopy.generator.build.OutputFolder;
import gopy.generator.interpreter.Interpreter;
import gopy.generator.interpreter.Prepared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the Python test of each feature package on every interpreter and backend of this machine. An interpreter that was
 * found must work; one that is not there is a skipped test that says how to get it. GraalPy has its test in bench, which
 * can start it. GOPY_FEATURES names the features to run, all by default.
 */
@Tag("slow")
final class FeatureTest {
    private static final Path FEATURES = Home.current().resolve("generator", "src", "test", "go");

    @TempDir
    static Path output;

    @TestFactory
    Stream<DynamicTest> features() throws BuildFailed, InterruptedException, IOException {
        List<String> names = names();
        List<Prepared> prepared = Matrix.prepared();
        try (Generator generator = Generator.current()) {
            List<String> folders = names.stream().map(name -> "./" + name).toList();
            BuiltModule built =
                    generator.build(new BuildRequest(folders, FEATURES, BuildSettings.NONE, List.of(), Map.of())
                            .instantiating(instances(names)));
            OutputFolder.write(built, prepared.stream().filter(Prepared::ready).toList(), output);
        }
        return prepared.stream().flatMap(p -> names.stream().map(name -> test(p, name)));
    }

    /** The instances of the features' generics. */
    private static List<String> instances(List<String> names) throws IOException {
        return Files.readAllLines(FEATURES.resolve("instances.txt")).stream()
                .filter(line -> names.contains(line.substring(0, line.indexOf('.'))))
                .toList();
    }

    private static DynamicTest test(Prepared prepared, String feature) {
        Interpreter interpreter = prepared.interpreter();
        String name = feature + " on " + interpreter.name() + " by " + prepared.backend();
        return DynamicTest.dynamicTest(name, () -> {
            Matrix.mustBeReady(prepared);
            String test =
                    FEATURES.resolve(feature).resolve("test_" + feature + ".py").toString();
            CommandResult result = interpreter
                    .command(FEATURES.resolve("feature.py").toString(), test)
                    .with("PYTHONPATH", output.toString())
                    .with("PYTHONDONTWRITEBYTECODE", "1")
                    .with("GOPY_BACKEND", prepared.backend())
                    .run();
            assertThat(result.status()).as(result.text() + result.errorText()).isZero();
        });
    }

    private static List<String> names() throws IOException {
        String chosen = Optional.ofNullable(System.getenv("GOPY_FEATURES")).orElse("");
        if (!chosen.isBlank()) {
            return List.of(chosen.strip().split("\\s+"));
        }
        try (Stream<Path> folders = Files.list(FEATURES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
