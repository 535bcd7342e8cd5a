package gopy.repl;

import gopy.bench.host.Hosts;
import gopy.bench.host.Worker;
import gopy.bench.host.WorkerFailed;
import gopy.bench.host.WorkerSettings;
import gopy.generator.interpreter.Interpreter;
import gopy.repl.command.CommandRunner;
import gopy.repl.edit.Editor;
import gopy.repl.session.Session;
import gopy.repl.terminal.ColorChoice;
import gopy.repl.terminal.Console;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine;

/**
 * Does what a first prompt and a first statement need, on a pseudo terminal of its own, so that the JVM can write down the classes for later starts
 * (see record_start in scripts/workbench). Nothing of it stays: no history, no worker.
 */
final class StartTraining {
    private static final String TYPED = "x = len('a') + 1\r:status\r\u0004";

    private StartTraining() {}

    public static void main(String[] arguments) throws IOException {
        Main.useUtf8();
        Console console = Console.standard(ColorChoice.ALWAYS);
        Path history = Files.createTempFile("gopy-training-", "");
        try (Session session = new Session(console)) {
            CommandRunner commands = new CommandRunner(session);
            CommandRunner.configured(commands.commandLine(), console);
            new CommandLine(new Program(session)).parseArgs();
            edit(session, commands, history);
            work(session);
        } finally {
            Files.deleteIfExists(history);
        }
        System.exit(0);
    }

    private static void edit(Session session, CommandRunner commands, Path history) throws IOException {
        Terminal terminal = TerminalBuilder.builder()
                .name("training")
                .type("xterm-256color")
                .system(false)
                .streams(
                        new ByteArrayInputStream(TYPED.getBytes(StandardCharsets.UTF_8)),
                        OutputStream.nullOutputStream())
                .build();
        try (Editor editor = Editor.on(terminal, history, session, commands)) {
            for (Optional<String> entry = editor.read(); entry.isPresent(); entry = editor.read()) {
                session.packages().title();
            }
        }
    }

    /** Starts a Python that is here already; without one only the editor is trained. */
    private static void work(Session session) {
        Interpreter python = session.toolbox().interpreters().find("python3");
        if (!python.available()) {
            return;
        }
        try (Worker worker = Hosts.start(WorkerSettings.of(python))) {
            worker.run("1 + 1");
        } catch (WorkerFailed without) {
            System.err.println(without.getMessage());
        }
    }
}
