package gopy.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {
    @Test
    void keepsOutputErrorsAndStatusApart() throws Exception {
        CommandResult result =
                Command.of("sh", "-c", "echo out; echo err >&2; exit 3").run();
        assertThat(result.text()).isEqualTo("out\n");
        assertThat(result.errorText()).isEqualTo("err\n");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.succeeded()).isFalse();
    }

    @Test
    void drainsMoreThanAPipeHolds() throws Exception {
        CommandResult result = Command.of("sh", "-c", "head -c 3000000 /dev/zero; head -c 2000000 /dev/zero >&2")
                .run();
        assertThat(result.output()).hasSize(3_000_000);
        assertThat(result.errors()).hasSize(2_000_000);
    }

    @Test
    void passesInputFolderAndEnvironment(@TempDir Path folder) throws Exception {
        CommandResult result = Command.of("sh", "-c", "cat; pwd; echo \"$GOPY_TEST-${HOME-none}\"")
                .in(folder)
                .with("GOPY_TEST", "a b")
                .without("HOME")
                .input("in\n".getBytes(StandardCharsets.UTF_8))
                .run();
        assertThat(result.text()).isEqualTo("in\n" + folder.toRealPath() + "\na b-none\n");
    }

    @Test
    void saysThatAProgramIsMissing() throws Exception {
        assertThat(Command.of("gopy-no-such-program").run().status()).isEqualTo(127);
        CommandResult inSession =
                Command.of("gopy-no-such-program").ownSession().run();
        assertThat(inSession.status()).isEqualTo(127);
        assertThat(inSession.errorText()).contains("gopy-no-such-program");
    }

    @Test
    void killsAGroupThatTakesTooLong() throws Exception {
        CommandResult result = Command.of("sh", "-c", "sleep 60 & echo $!; wait")
                .ownSession()
                .timeout(Duration.ofMillis(300))
                .run();
        assertThat(result.timedOut()).isTrue();
        assertThat(result.succeeded()).isFalse();
        long child = Long.parseLong(result.text().strip());
        assertThat(ProcessHandle.of(child).map(ProcessHandle::onExit).map(exit -> exit.orTimeout(
                                5, java.util.concurrent.TimeUnit.SECONDS)
                        .join()))
                .satisfies(handle ->
                        assertThat(handle.isEmpty() || !handle.get().isAlive()).isTrue());
    }

    @Test
    void leadsASessionOfItsOwn() throws Exception {
        RunningCommand running =
                Command.of("sh", "-c", "ps -o sid= -p $$").ownSession().start();
        assertThat(running.await().text().strip()).isEqualTo(Long.toString(running.id()));
    }

    @Test
    void reportsTheSignal() throws Exception {
        assertThat(Command.of("sh", "-c", "kill -9 $$").run().status()).isEqualTo(128 + 9);
    }
}
