package gopy.generator;

import static org.assertj.core.api.Assertions.assertThat;

import gopy.generator.interpreter.Prepared;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the tests of the Python runtime, and of the C extension alone, over the hand-written sample library. */
@Tag("slow")
final class RuntimeTest {
    private static final Path SOURCES = Home.current().resolve("generator", "src", "test");

    @TempDir
    static Path folder;

    @BeforeAll
    static void buildSampleLibrary() throws InterruptedException {
        CommandResult built = Command.of(SOURCES.resolve("c").resolve("build").toString(), folder.toString())
                .run();
        assertThat(built.succeeded()).as(built.errorText()).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> runtime() {
        return Matrix.prepared().stream()
                .map(prepared -> test(prepared, "runtime", SOURCES.resolve("python"), folder, "test_runtime"));
    }

    @TestFactory
    Stream<DynamicTest> extension() {
        return Matrix.prepared().stream()
                .filter(prepared -> prepared.backend().equals("capi"))
                .map(prepared ->
                        test(prepared, "extension", SOURCES.resolve("c"), folder.resolve("libsample.so"), "discover"));
    }

    private static DynamicTest test(Prepared prepared, String what, Path tests, Path sample, String module) {
        String name = what + " on " + prepared.interpreter().name() + " by " + prepared.backend();
        return DynamicTest.dynamicTest(name, () -> {
            Matrix.mustBeReady(prepared);
            String extension = prepared.extension().map(Path::toString).orElse("");
            Command command = prepared.interpreter()
                    .command("-m", "unittest", module)
                    .in(tests)
                    .with("PYTHONDONTWRITEBYTECODE", "1")
                    .with("GOPY_BACKEND", prepared.backend())
                    .with("GOPY_SAMPLE", sample.toString())
                    .with("GOPY_CAPI", extension)
                    .with("GOPY_CAPI_PATH", extension)
                    .with("GOPY_CFFI_PATH", prepared.cffi().map(Path::toString).orElse(""));
            CommandResult result = command.run();
            assertThat(result.status()).as(result.text() + result.errorText()).isZero();
        });
    }
}
