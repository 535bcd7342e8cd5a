package gopy.repl.command;

import gopy.generator.model.Position;
import gopy.repl.session.ExitCode;
import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import gopy.repl.session.Symbol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows Go source. */
@Command(name = "source", description = "Show the Go source of a symbol.")
final class SourceCommand extends SessionCommand {

    @Parameters(paramLabel = "NAME", description = "Such as simple.Add or Add.")
    private String name;

    SourceCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure {
        Symbol symbol = Lookup.require(session, name);
        Position position = symbol.position();
        if (!position.known()) {
            throw Failure.usage(symbol.path() + " has no position in Go source", ":doc " + name);
        }
        console.note(position.toString());
        try {
            List<String> lines = Files.readAllLines(Path.of(position.file()));
            for (String line : declaration(lines, position.line() - 1)) {
                console.result(line);
            }
            return ExitCode.OK;
        } catch (IOException e) {
            throw Failure.of(ExitCode.BUILD, "no-source", "the source cannot be read", e.toString(), ":reload");
        }
    }

    /** The declaration's lines: gofmt ends one with a bracket at the margin, or it has one line only. */
    private static List<String> declaration(List<String> lines, int first) {
        int end = first;
        String head = lines.get(first).stripTrailing();
        if (head.endsWith("{") || head.endsWith("(")) {
            while (end + 1 < lines.size() && !lines.get(end).matches("[})].*")) {
                end++;
            }
        }
        return lines.subList(first, end + 1);
    }
}
