package gopy.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has a session of its own does not outlive the program, however that ends. */
class GuardianTest {

    /** Starts a child with a child of its own, prints the number of the grandchild, and waits. */
    static final class Parent {
        public static void main(String[] arguments) throws IOException, InterruptedException {
            Command.of("sh", "-c", "sleep 60 & echo $!; wait")
                    .ownSession()
                    .output(bytes -> System.out.print(new String(bytes, StandardCharsets.US_ASCII)))
                    .start()
                    .await();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void childrenAndGrandchildrenDieWithTheProgram(boolean forcibly) throws Exception {
        CompletableFuture<String> printed = new CompletableFuture<>();
        RunningCommand parent = Command.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName())
                .output(bytes -> printed.complete(new String(bytes, StandardCharsets.US_ASCII)))
                .start();
        ProcessHandle grandchild = ProcessHandle.of(
                        Long.parseLong(printed.get(60, TimeUnit.SECONDS).strip()))
                .orElseThrow();
        CompletableFuture<ProcessHandle> gone = grandchild.onExit();
        if (forcibly) {
            parent.process().destroyForcibly();
        } else {
            parent.process().destroy();
        }
        assertThat(gone).succeedsWithin(Duration.ofSeconds(5));
    }
}
