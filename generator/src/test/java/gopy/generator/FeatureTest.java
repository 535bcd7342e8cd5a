package gopy.generator;

import static org.assertj.core.api.Assertions.assertThat;

import gopy.generator.build.OutputFolder;
import gopy.generator.interpreter.Interpreter;
import gopy.generator.interpreter.Prepared;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
    @TempDir
    static Path output;

    @TestFactory
    Stream<DynamicTest> features() throws BuildFailed, InterruptedException, IOException {
        List<String> names = Features.names();
        List<Prepared> prepared = Matrix.prepared();
        OutputFolder.write(
                Features.build(), prepared.stream().filter(Prepared::ready).toList(), output);
        return prepared.stream().flatMap(p -> names.stream().map(name -> test(p, name)));
    }

    private static DynamicTest test(Prepared prepared, String feature) {
        Interpreter interpreter = prepared.interpreter();
        String name = feature + " on " + interpreter.name() + " by " + prepared.backend();
        return DynamicTest.dynamicTest(name, () -> {
            Matrix.mustBeReady(prepared);
            Path test = Features.FOLDER.resolve(feature).resolve("test_" + feature + ".py");
            CommandResult result = interpreter
                    .command(Features.FOLDER.resolve("feature.py").toString(), test.toString())
                    .with("PYTHONPATH", output.toString())
                    .with("PYTHONDONTWRITEBYTECODE", "1")
                    .with("GOPY_BACKEND", prepared.backend())
                    .with("GOPY_CONFORMANCE", Features.RECORD + "=" + interpreter.name() + " " + prepared.backend())
                    .run();
            assertThat(result.status()).as(result.text() + result.errorText()).isZero();
        });
    }
}
