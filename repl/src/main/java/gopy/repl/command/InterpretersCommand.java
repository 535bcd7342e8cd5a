package gopy.repl.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gopy.generator.Diagnostic;
import gopy.generator.interpreter.Interpreter;
import gopy.generator.interpreter.Prepared;
import gopy.repl.session.ExitCode;
import gopy.repl.session.Session;
import gopy.repl.terminal.TextTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists interpreters. */
@Command(
        name = "interpreters",
        description = "List the interpreters: what is there, what is missing and what brings it.")
final class InterpretersCommand extends SessionCommand {

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Option(names = "--prepare", description = "Fetch and compile what bindings need on each.")
    private boolean prepare;

    InterpretersCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws JsonProcessingException {
        boolean all = !prepare || prepareAll();
        List<Interpreter> interpreters = session.toolbox().discover();
        if (json) {
            console.result(new ObjectMapper()
                    .writeValueAsString(Map.of(
                            "schema",
                            "gopy.interpreters/1",
                            "interpreters",
                            interpreters.stream()
                                    .map(InterpretersCommand::facts)
                                    .toList())));
        } else {
            console.result(table(interpreters).toString());
        }
        return all ? ExitCode.OK : ExitCode.MISSING;
    }

    private boolean prepareAll() {
        boolean ready = true;
        for (Interpreter interpreter : session.toolbox().discover()) {
            for (Prepared prepared : Preparations.of(session, interpreter)) {
                prepared.problem().ifPresent(problem -> console.warning(problem.text()));
                ready &= prepared.ready();
            }
        }
        return ready;
    }

    static TextTable table(List<Interpreter> interpreters) {
        TextTable table = new TextTable("name", "version", "backends", "where");
        for (Interpreter interpreter : interpreters) {
            String where =
                    interpreter.problem().map(InterpretersCommand::remedy).orElse(path(interpreter));
            table.row(
                    interpreter.name(),
                    interpreter.available() ? version(interpreter) : "missing",
                    String.join(" ", interpreter.backends()),
                    where);
        }
        return table;
    }

    private static String remedy(Diagnostic problem) {
        return problem.nextStep().isEmpty() ? problem.message() : problem.nextStep();
    }

    private static String version(Interpreter interpreter) {
        String own = interpreter.implementationVersion();
        return own.isEmpty() || own.equals(interpreter.version())
                ? interpreter.version()
                : own + " (" + interpreter.version() + ")";
    }

    private static String path(Interpreter interpreter) {
        return interpreter.executable().map(Path::toString).orElse("in a JVM of its own");
    }

    private static Map<String, Object> facts(Interpreter interpreter) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("name", interpreter.name());
        facts.put("available", interpreter.available());
        facts.put("implementation", interpreter.implementation());
        facts.put("version", interpreter.version());
        facts.put("implementation_version", interpreter.implementationVersion());
        facts.put("backends", interpreter.backends());
        facts.put("path", interpreter.executable().map(Path::toString).orElse(""));
        facts.put("environment", new TreeMap<>(interpreter.environment()));
        facts.put("problem", interpreter.problem().map(Diagnostic::message).orElse(""));
        facts.put("next", interpreter.problem().map(Diagnostic::nextStep).orElse(""));
        return facts;
    }
}
