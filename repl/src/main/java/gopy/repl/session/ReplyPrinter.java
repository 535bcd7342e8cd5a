package gopy.repl.session;

import gopy.bench.host.Death;
import gopy.bench.host.Replay;
import gopy.bench.host.Reply;
import gopy.repl.terminal.Console;
import gopy.repl.terminal.Style;
import java.util.List;

/** Prints what became of statements. */
final class ReplyPrinter {

    private final Console console;

    ReplyPrinter(Console console) {
        this.console = console;
    }

    /** Prints a reply as Python's shell would; whether all went well. */
    boolean print(Reply reply) {
        return switch (reply) {
            case Reply.Value value -> {
                if (!value.none()) {
                    console.result(value.repr());
                }
                yield true;
            }
            case Reply.Done done -> true;
            case Reply.Raised raised -> {
                console.error(Traceback.of(raised));
                yield false;
            }
            case Reply.Died died -> {
                death(died.death());
                yield false;
            }
        };
    }

    void death(Death death) {
        console.error(death.summary());
        if (!death.statement().isBlank()) {
            console.note("  while it ran: " + death.statement().strip().replace("\n", "\n                "));
        }
        String report = death.excerpt();
        if (!report.isBlank() && !death.requested() && !death.stacksOnErrors()) {
            console.note(report.stripTrailing().indent(2).stripTrailing());
        }
    }

    /** What a replay answered differently. */
    void differences(List<Replay.Step> steps) {
        for (Replay.Step step : steps) {
            if (step.changed()) {
                console.note("[" + step.after().number() + "] "
                        + step.after().source().strip());
                console.result("  was "
                        + shown(
                                step.before().reply().orElse(null),
                                step.before().output()));
                console.result(
                        Style.HEADING,
                        "  now "
                                + shown(
                                        step.after().reply().orElse(null),
                                        step.after().output()));
            }
        }
    }

    private static String shown(Reply reply, String printed) {
        String answer =
                switch (reply) {
                    case null -> "nothing";
                    case Reply.Value value -> value.none() && !printed.isEmpty() ? "" : value.repr();
                    case Reply.Done done -> printed.isEmpty() ? "nothing" : "";
                    case Reply.Raised raised -> raised.type() + ": " + raised.text();
                    case Reply.Died died -> died.death().summary();
                };
        String output = printed.isBlank() ? "" : "printed " + printed.strip();
        return (answer + (answer.isEmpty() || output.isEmpty() ? "" : ", ") + output).strip();
    }
}
