package gopy.bench.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gopy.bench.host.ScriptRunner.Script;
import gopy.generator.BuildRequest;
import gopy.generator.CommandResult;
import gopy.generator.Diagnostic;
import gopy.generator.Generator;
import gopy.generator.Home;
import gopy.generator.analyze.BuildSettings;
import gopy.generator.build.BuiltModule;
import gopy.generator.interpreter.Interpreter;
import gopy.generator.interpreter.Interpreters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Runs the Python test of each feature package on GraalPy, as the generator's own tests do on all other interpreters. */
@Tag("slow")
class GraalPyFeatureTest {
    private static final Path FEATURES = Home.current().resolve("generator", "src", "test", "go");
    private static final Interpreter GRAALPY = Interpreters.current().find("graalpy");

    @BeforeAll
    static void thereIsGraalPy() {
        assumeTrue(GRAALPY.available(), GRAALPY.problem().map(Diagnostic::text).orElse("not there"));
    }

    @TestFactory
    Stream<DynamicTest> features() throws Exception {
        List<String> names;
        try (Stream<Path> folders = Files.list(FEATURES)) {
            names = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
        BuiltModule built;
        try (Generator generator = Generator.current()) {
            List<String> folders = names.stream().map(name -> "./" + name).toList();
            built = generator.build(new BuildRequest(folders, FEATURES, BuildSettings.NONE, List.of(), Map.of())
                    .instantiating(Files.readAllLines(FEATURES.resolve("instances.txt"))));
        }
        String printed = run(names, built);
        return names.stream()
                .map(name -> DynamicTest.dynamicTest(name + " on graalpy by host", () -> assertThat(printed)
                        .containsPattern("(?m)^test_" + name + "\\.py: [1-9]\\d* tests, [1-9]\\d* checks, 0 failed$")));
    }

    /** All in one process: a JVM that embeds GraalPy takes seconds to start. A file that cannot run at all ends it. */
    private static String run(List<String> names, BuiltModule built) throws Exception {
        Stream<String> tests = names.stream()
                .map(name ->
                        FEATURES.resolve(name).resolve("test_" + name + ".py").toString());
        List<String> command = Stream.concat(
                        Stream.of(FEATURES.resolve("feature.py").toString()), tests)
                .toList();
        Path record = Home.current().resolve("bench", "target", "conformance.tsv");
        Map<String, String> environment = Map.of("GOPY_CONFORMANCE", record + "=graalpy host");
        Script script = new Script(GRAALPY, "host", List.of(built.directory()), environment, command);
        CommandResult result = ScriptRunner.command(script).run();
        return result.text() + result.errorText();
    }
}
