package gopy.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gopy.generator.build.OutputFolder;
import gopy.generator.interpreter.Interpreter;
import gopy.generator.interpreter.Prepared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the value fuzzer with Hypothesis, in a folder of the cache, on every interpreter by its usual backend. The tests of
 * the features run its frozen corpus, by all backends. Skipped, with the reason, where Hypothesis cannot be fetched.
 */
@Tag("slow")
final class HypothesisTest {
    private static final Path FUZZ = Features.FOLDER.resolve("fuzz");

    @TempDir
    static Path output;

    @TestFactory
    Stream<DynamicTest> fuzzer() throws BuildFailed, InterruptedException, IOException {
        Map<String, Prepared> usual = new LinkedHashMap<>();
        Matrix.prepared().forEach(p -> usual.putIfAbsent(p.interpreter().name(), p));
        try (Generator generator = Generator.current()) {
            OutputFolder.write(
                    generator.build(Features.request(List.of("fuzz"))),
                    usual.values().stream().filter(Prepared::ready).toList(),
                    output);
        }
        return usual.values().stream()
                .map(p -> DynamicTest.dynamicTest("on " + p.interpreter().name() + " by " + p.backend(), () -> run(p)));
    }

    private static void run(Prepared prepared) throws InterruptedException {
        Matrix.mustBeReady(prepared);
        Interpreter interpreter = prepared.interpreter();
        CommandResult fetched =
                interpreter.command(FUZZ.resolve("fetch.py").toString()).run();
        assumeTrue(fetched.succeeded(), "Hypothesis cannot be fetched: " + fetched.errorText());
        CommandResult result = interpreter
                .command(
                        Features.FOLDER.resolve("feature.py").toString(),
                        FUZZ.resolve("test_fuzz.py").toString())
                .with("PYTHONPATH", output.toString())
                .with("PYTHONDONTWRITEBYTECODE", "1")
                .with("GOPY_BACKEND", prepared.backend())
                .with("GOPY_HYPOTHESIS", fetched.text().strip())
                .with("GOPY_FUZZ", "1")
                .run();
        assertThat(result.status()).as(result.text() + result.errorText()).isZero();
        assertThat(result.text()).containsPattern("(?m)^[1-9]\\d* values by Hypothesis \\d");
    }
}
