package gopy.bench.host;

import static org.assertj.core.api.Assertions.assertThat;

import gopy.generator.Command;
import gopy.generator.Home;
import gopy.generator.RunningCommand;
import gopy.generator.interpreter.Interpreters;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No worker outlives the process that started it, however that ends. */
@Tag("slow")
class OrphanTest {

    /** Starts a worker that is busy for a minute, prints its process number and waits. */
    static final class Parent {
        public static void main(String[] arguments) throws WorkerFailed {
            Worker worker = Hosts.start(WorkerSettings.of(Interpreters.current().find(arguments[0])));
            System.out.println(worker.pid());
            worker.run("import time; time.sleep(60)");
        }
    }

    @Test
    void aWorkerDiesWithItsKilledParent() throws Exception {
        CompletableFuture<String> printed = new CompletableFuture<>();
        RunningCommand parent = Command.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dgopy.home=" + Home.current().folder(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        "python3")
                .output(bytes -> printed.complete(new String(bytes, java.nio.charset.StandardCharsets.US_ASCII)))
                .start();
        long worker = Long.parseLong(printed.get(60, TimeUnit.SECONDS).strip());
        ProcessHandle handle = ProcessHandle.of(worker).orElseThrow();
        CompletableFuture<ProcessHandle> gone = handle.onExit();
        parent.process().destroyForcibly();
        // It is dead within milliseconds; the init process of a container may take seconds to take note.
        assertThat(gone).succeedsWithin(Duration.ofSeconds(5));
    }
}
