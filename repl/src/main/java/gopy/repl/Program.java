package gopy.repl;

import gopy.generator.BuildRequest;
import gopy.repl.command.CommandRunner;
import gopy.repl.session.ExitCode;
import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import gopy.repl.terminal.ColorChoice;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line: without a subcommand the shell, or lines from {@code -c}, {@code -f} and stdin. */
@Command(
        name = "scripts/workbench",
        description = "Binds Go packages to Python, runs Python against them, measures and reports.",
        version = "gopy workbench 0.1.0",
        subcommandsRepeatable = false,
        footer = {"", "Without a command: a shell, or the lines of stdin. :help there tells more."})
final class Program implements Callable<Integer> {

    private final Session session;

    @Option(names = "-c", paramLabel = "LINES", description = "Run these lines, as typed in the shell; several times.")
    private List<String> lines = new ArrayList<>();

    @Option(names = "-f", paramLabel = "FILE", description = "Run the lines of a file.")
    private Path file;

    @Option(names = "--load", paramLabel = "PACKAGE", description = "Load a package first; several times.")
    private List<String> packages = new ArrayList<>();

    @Option(names = "--use", paramLabel = "NAME", description = "The interpreter; by default python3 on PATH.")
    private String interpreter = "python3";

    @Option(names = "--backend", paramLabel = "NAME", description = "capi, cffi or host; by default the usual one.")
    private String backend = "";

    @Option(names = "--color", paramLabel = "WHEN", description = "auto, always or never.")
    private ColorChoice color = ColorChoice.AUTO;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Show the version.")
    private boolean version;

    Program(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        session.choose(interpreter, backend);
        if (!packages.isEmpty()) {
            session.packages().load(BuildRequest.of(packages.toArray(String[]::new)));
        }
        Script script = new Script(session, new CommandRunner(session));
        if (!lines.isEmpty() && file != null) {
            throw Failure.usage("-c and -f cannot be had together", "-c ... alone, or -f " + file);
        }
        if (!lines.isEmpty()) {
            return script.run("-c", String.join("\n", lines));
        }
        if (file != null) {
            return script.run(file.toString(), read(file));
        }
        if (!session.console().terminal()) {
            return script.run("stdin", new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return new Shell(session, new CommandRunner(session)).run();
    }

    private static String read(Path path) throws Failure {
        try {
            return Files.readString(path);
        } catch (NoSuchFileException e) {
            throw Failure.of(
                    ExitCode.USAGE,
                    "no-file",
                    "there is no file " + path,
                    "it was looked for in " + Path.of("").toAbsolutePath(),
                    "-f with a file of lines as typed in the shell");
        } catch (IOException e) {
            throw Failure.of(
                    ExitCode.USAGE,
                    "unreadable-file",
                    path + " cannot be read",
                    e instanceof CharacterCodingException ? "it is no text in UTF-8" : e.getMessage(),
                    "-f with a file of lines as typed in the shell");
        }
    }
}
