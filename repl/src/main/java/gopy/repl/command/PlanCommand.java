package gopy.repl.command;

import com.fasterxml.jackson.databind.JsonNode;
import gopy.generator.plan.Call;
import gopy.generator.plan.Conversion;
import gopy.generator.plan.Parameter;
import gopy.generator.plan.Value;
import gopy.repl.session.ExitCode;
import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import gopy.repl.session.Symbol;
import gopy.repl.terminal.TextTable;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what was decided about a function and what the compiler said about it. */
@Command(name = "plan", description = "Show how a function's values cross: copied, borrowed or a handle, and why.")
final class PlanCommand extends SessionCommand {

    @Parameters(paramLabel = "NAME", description = "Such as slices.IntSum, S2.Sum or S2.Public.")
    private String name;

    PlanCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure, IOException {
        Symbol symbol = Lookup.require(session, name);
        if (symbol.call().isEmpty()) {
            console.result(symbol.path() + " " + symbol.signature());
            if (!symbol.access().isEmpty()) {
                console.result(symbol.access());
            }
            return ExitCode.OK;
        }
        Call call = symbol.call().get();
        JsonNode facts = session.packages().facts(call);
        console.result(symbol.path() + symbol.signature());
        TextTable table = new TextTable("value", "type", "how it crosses", "why");
        for (Parameter parameter : call.parameters()) {
            row(table, parameter, facts);
        }
        for (Value value : call.results()) {
            table.row("result", value.shown(), result(value), "");
        }
        if (!table.empty()) {
            console.result(table.toString());
        }
        if (facts.path("borrow").toString().matches(".*\"(read|write)\".*")) {
            console.result("a buffer must keep its size during the call: Python 2 and PyPy do not see to that");
        }
        if (facts.path("direct").asBoolean()) {
            console.result("GIL kept by the C extension, which calls Go's machine code itself: it is straight, so it"
                    + " cannot fail and ends at once");
            console.result("crossings 0, function " + call.index() + " of the library");
            return ExitCode.OK;
        }
        boolean keep = facts.path("gil").asText().equals("keep");
        console.result(
                "GIL " + (keep ? "kept by the C extension: the body is short work" : "released during the call"));
        console.result("crossings 1, function " + call.index() + " of the library");
        return ExitCode.OK;
    }

    private static void row(TextTable table, Parameter parameter, JsonNode facts) {
        String borrow = facts.path("borrow").path(parameter.name()).asText();
        String how =
                switch (borrow) {
                    case "read" -> "buffers are borrowed, lists are copied";
                    case "write" -> "writable buffers are borrowed, the rest is copied";
                    case "copy" -> "copied; writable buffers are written back";
                    case "" -> argument(parameter.value());
                    default -> borrow;
                };
        table.row(
                parameter.name(),
                parameter.value().shown(),
                how,
                facts.path("words").path(parameter.name()).asText());
    }

    private static String argument(Value value) {
        if (value.conversion() instanceof Conversion.Message) {
            return "by message; Go checks it";
        }
        return switch (value.conversion().argumentLetters()) {
            case "i" -> value.conversion().word().matches("\\*?[A-Z].*") ? "a handle; Go owns it" : "by value";
            case "pi", "pii" -> "copied";
            default -> "by value";
        };
    }

    private static String result(Value value) {
        if (value.conversion() instanceof Conversion.Message) {
            return "by message; what has no Python form stays in Go behind a handle";
        }
        String word = value.conversion().word();
        if (word.equals("error")) {
            return "raises GoError when it is not nil";
        }
        boolean handle = word.startsWith("[") || word.matches("\\*?[A-Z].*");
        return handle
                ? "a handle; Python keeps it alive, Go owns the memory"
                : word.matches("string|bytes") ? "copied" : "by value";
    }
}
