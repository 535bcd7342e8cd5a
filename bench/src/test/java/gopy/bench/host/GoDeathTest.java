package gopy.bench.host;

import static org.assertj.core.api.Assertions.assertThat;

import gopy.generator.BuildRequest;
import gopy.generator.Generator;
import gopy.generator.build.BuiltModule;
import gopy.generator.interpreter.Interpreters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a Go package can do to its process, and what the worker says of it. */
@Tag("slow")
class GoDeathTest {

    private static final String ENDINGS = """
            package endings

            import (
            	"fmt"
            	"os"
            	"time"
            )

            func Panic() { panic("on purpose") }
            func Exit(code int) { os.Exit(code) }
            func Elsewhere() { go func() { panic("on another goroutine") }(); time.Sleep(time.Minute) }
            func Hang() { fmt.Println("hanging"); select {} }
            """;

    private static final String BAD_INIT = """
            package badinit

            func init() { panic("in init") }

            func Add(i, j int) int { return i + j }
            """;

    @TempDir
    static Path folder;

    static Generator generator;
    static BuiltModule endings;

    @BeforeAll
    static void build() throws Exception {
        generator = Generator.current();
        endings = built("endings", ENDINGS);
    }

    @AfterAll
    static void close() {
        generator.close();
    }

    private static BuiltModule built(String name, String source) throws Exception {
        Path home = Files.createDirectories(folder.resolve(name));
        Files.writeString(home.resolve("go.mod"), "module example.com/" + name + "\n\ngo 1.26\n");
        Files.writeString(home.resolve(name + ".go"), source);
        return generator.build(BuildRequest.of(home.toString()));
    }

    private static Worker start(BuiltModule built, Output output) throws WorkerFailed {
        return Hosts.start(WorkerSettings.of(Interpreters.current().find("python3"))
                .withModules(built.directory())
                .withOutput(output));
    }

    private static Death death(BuiltModule built, String statement) throws WorkerFailed {
        try (Worker worker = start(built, Output.discard())) {
            Reply reply = worker.run(statement);
            assertThat(reply).isInstanceOf(Reply.Died.class);
            return ((Reply.Died) reply).death();
        }
    }

    @Test
    void aPanicIsAnExceptionWithItsGoStack() throws Exception {
        try (Worker worker = start(endings, Output.discard())) {
            assertThat(worker.run("import endings\nendings.Panic()"))
                    .isInstanceOfSatisfying(Reply.Raised.class, raised -> {
                        assertThat(raised.type()).endsWith("GoPanic");
                        assertThat(raised.text()).isEqualTo("on purpose");
                        assertThat(raised.goStack()).contains("endings.Panic");
                    });
            assertThat(worker.run("1")).isInstanceOf(Reply.Value.class);
        }
    }

    @Test
    void exitStatusesAreTold() throws Exception {
        assertThat(death(endings, "import endings\nendings.Exit(3)").summary()).contains("status 3");
    }

    @Test
    void aPanicOnAnotherGoroutineLeavesGoReport() throws Exception {
        Death death = death(endings, "import endings\nendings.Elsewhere()");
        assertThat(death.summary()).contains("SIGABRT").contains("panic: on another goroutine");
        assertThat(death.goReport()).contains("goroutine ").contains("endings.Elsewhere");
    }

    @Test
    void aPanicInInitIsAnImportError() throws Exception {
        try (Worker worker = start(built("badinit", BAD_INIT), Output.discard())) {
            assertThat(worker.run("import badinit")).isInstanceOfSatisfying(Reply.Raised.class, raised -> {
                assertThat(raised.type()).endsWith("ImportError");
                assertThat(raised.text()).contains("panic: in init").contains("goroutine ");
            });
            assertThat(worker.run("1")).isInstanceOf(Reply.Value.class);
        }
    }

    @Test
    void aHangShowsItsGoroutinesAndCanBeKilled() throws Exception {
        CompletableFuture<Void> hanging = new CompletableFuture<>();
        try (Worker worker = start(endings, (stream, text) -> hanging.complete(null))) {
            CompletableFuture<String> dump = hanging.thenApplyAsync(ready -> {
                String stacks = worker.goroutineDump();
                worker.kill();
                return stacks;
            });
            assertThat(worker.run("import endings\nendings.Hang()"))
                    .isInstanceOfSatisfying(
                            Reply.Died.class,
                            died -> assertThat(died.death().requested()).isTrue());
            assertThat(dump.get()).contains("endings.Hang");
        }
    }
}
