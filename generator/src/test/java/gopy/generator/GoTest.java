package gopy.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the Go tests of the runtime and of the analyser. */
@Tag("slow")
final class GoTest {
    @ParameterizedTest
    @ValueSource(strings = {"runtime", "analyse"})
    void testsOfTheModulePass(String module) throws InterruptedException {
        Path folder = Home.current().resolve("generator", "src", "main", "go").resolve(module);
        CommandResult result = Command.of("go", "test", "./...")
                .in(folder)
                .with("GOWORK", "off")
                .run();
        assertThat(result.succeeded()).as(result.text() + result.errorText()).isTrue();
    }
}
