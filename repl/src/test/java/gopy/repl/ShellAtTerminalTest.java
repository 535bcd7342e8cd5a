package gopy.repl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import gopy.generator.Command;
import gopy.generator.CommandResult;
import gopy.generator.Programs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program, typed into through a pseudo terminal. */
@Tag("slow")
class ShellAtTerminalTest {

    private static final String HOME = System.getProperty("gopy.home");

    @TempDir
    private Path state;

    @BeforeAll
    static void needsPython() {
        assumeTrue(Programs.find("python3").isPresent(), "no python3 to make a pseudo terminal with");
    }

    @Test
    void pythonRunsAndBlocksEndWithAnEmptyLine() throws Exception {
        String shown = typed(
                "> ",
                "1 + 41\r",
                "42",
                "def f(n):\r",
                "...> ",
                "return n * 2\r",
                "...> ",
                "\r",
                "> ",
                "f(4)\r",
                "\n8",
                "",
                "> ",
                "\u0004");
        assertThat(shown).contains("\n42").contains("\n8");
    }

    @Test
    void ctrlCInterruptsPythonAndTheSessionLivesOn() throws Exception {
        String shown = typed(
                "> ",
                "import time; x = 6\r",
                "> ",
                "print('wa' + 'iting'); time.sleep(60)\r",
                "waiting",
                "\u0003",
                "KeyboardInterrupt",
                "x * 7\r",
                "42",
                "",
                "> ",
                ":quit\r");
        assertThat(shown).contains("KeyboardInterrupt").contains("42");
    }

    @Test
    void aDeadWorkerIsNamedAndReplaced() throws Exception {
        String shown = typed(
                "> ",
                "x = 6\r",
                "> ",
                "import os; os._exit(3)\r",
                "starting a new worker",
                "x * 7\r",
                "42",
                "",
                "> ",
                "\u0004");
        assertThat(shown).contains("exited with status 3");
    }

    @Test
    void typosAndCompletionHelp() throws Exception {
        String shown = typed(
                "> ", ":benhc\r", "did you mean :bench?", ":stat\t", ":status", "\r", "statements", "", "> ", "\u0004");
        assertThat(shown).contains("there is no command :benhc");
    }

    private String typed(String... steps) throws Exception {
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < steps.length; i += 2) {
            pairs.add(List.of(steps[i], steps[i + 1]));
        }
        CommandResult result = Command.of(List.of(
                        "python3",
                        Path.of(HOME, "repl", "src", "test", "python", "typist.py")
                                .toString(),
                        new ObjectMapper().writeValueAsString(pairs),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Dgopy.home=" + HOME,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "gopy.repl.Main"))
                .with("XDG_STATE_HOME", state.toString())
                .with("TERM", "xterm")
                .with("NO_COLOR", "1")
                .timeout(Duration.ofMinutes(3))
                .run();
        assertThat(result.status()).as(result.text() + result.errorText()).isZero();
        return result.text();
    }
}
