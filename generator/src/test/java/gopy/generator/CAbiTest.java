package gopy.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the hand-written sample library and calls it by the C ABI alone, from a C program. */
@Tag("slow")
final class CAbiTest {
    @Test
    void everyEncodingCrosses(@TempDir Path folder) throws InterruptedException {
        Path sources = Home.current().resolve("generator", "src", "test", "c");
        CommandResult built = Command.of(sources.resolve("build").toString(), folder.toString())
                .run();
        assertThat(built.succeeded()).as(built.errorText()).isTrue();
        CommandResult called = Command.of(
                        folder.resolve("abi_test").toString(),
                        folder.resolve("libsample.so").toString())
                .run();
        assertThat(called.text()).isEqualTo("0 wrong\n");
        assertThat(called.status()).isZero();
    }
}
