package gopy.repl.command;

import gopy.generator.Cache;
import gopy.generator.Command;
import gopy.generator.CommandResult;
import gopy.generator.Home;
import gopy.generator.Programs;
import gopy.generator.interpreter.Interpreter;
import gopy.repl.session.ExitCode;
import gopy.repl.session.Session;
import gopy.repl.terminal.TextTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Says what is there, what is missing, and the exact command that brings it. */
@picocli.CommandLine.Command(
        name = "doctor",
        description = "Check the tools and interpreters; name what is missing and what brings it.")
final class DoctorCommand extends SessionCommand {

    /** A tool, the arguments that make it say its version, and what brings it. */
    private record Tool(String name, List<String> version, String remedy) {}

    private static final List<Tool> TOOLS = List.of(
            new Tool("go", List.of("version"), "https://go.dev/dl (1.26.2 or newer), its bin folder on PATH"),
            new Tool("cc", List.of("--version"), "apt-get install gcc libc6-dev"),
            new Tool("mvn", List.of("-v"), "apt-get install maven"),
            new Tool("setsid", List.of("--version"), "apt-get install util-linux"));

    DoctorCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws InterruptedException {
        TextTable table = new TextTable("tool", "found", "where, or what brings it");
        table.row("jdk", Runtime.version().toString(), System.getProperty("java.home"));
        boolean missing = false;
        for (Tool tool : TOOLS) {
            missing |= !row(table, tool);
        }
        Path graalpy = Home.current().graalPyJars();
        table.row("graalpy jars", Files.isDirectory(graalpy) ? "yes" : "missing", graalpy.toString());
        table.row(
                "cache",
                Files.isDirectory(Cache.current().folder()) ? "yes" : "empty",
                Cache.current().folder().toString());
        console.result(table.toString());
        console.result("");
        List<Interpreter> interpreters = session.toolbox().discover();
        console.result(InterpretersCommand.table(interpreters).toString());
        boolean none = interpreters.stream().noneMatch(Interpreter::available);
        return missing || none ? ExitCode.MISSING : ExitCode.OK;
    }

    private static boolean row(TextTable table, Tool tool) throws InterruptedException {
        if (Programs.find(tool.name()).isEmpty()) {
            table.row(tool.name(), "missing", tool.remedy());
            return false;
        }
        List<String> line = new java.util.ArrayList<>(List.of(tool.name()));
        line.addAll(tool.version());
        CommandResult result = Command.of(line).timeout(Duration.ofSeconds(20)).run();
        String first = (result.text() + result.errorText())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
        table.row(
                tool.name(),
                first.replaceAll("\\x1b\\[[0-9;]*m", ""),
                Programs.find(tool.name()).orElseThrow().toString());
        return result.succeeded();
    }
}
