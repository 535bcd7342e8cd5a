package gopy.repl.session;

import gopy.bench.host.Reply;
import gopy.bench.host.Worker;
import gopy.bench.host.WorkerFailed;
import gopy.generator.build.BuiltModule;
import gopy.repl.terminal.Console;
import gopy.repl.terminal.Console.Sink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks one question in a worker of its own: for tables over all interpreters. */
public final class Probes {

    /** What one interpreter answered; times in milliseconds. */
    public record Answer(String value, String type, String first, String again, boolean raised) {}

    private static final Sink SILENCE = text -> {};

    private Probes() {}

    public static Answer ask(Target target, Optional<BuiltModule> built, String expression) throws Failure {
        return askAll(target, built, List.of(expression)).getFirst();
    }

    /** Several questions to one worker. */
    public static List<Answer> askAll(Target target, Optional<BuiltModule> built, List<String> expressions)
            throws Failure {
        Console silent = new Console(SILENCE, SILENCE, false, false);
        try (Worker worker = new WorkerStart(target, built, silent).start()) {
            List<Answer> answers = new ArrayList<>();
            for (String expression : expressions) {
                Reply first = worker.run(expression);
                Reply again = first instanceof Reply.Died ? first : worker.run(expression);
                answers.add(answer(first, milliseconds(first), milliseconds(again)));
            }
            return answers;
        } catch (WorkerFailed e) {
            throw Failure.of(ExitCode.BUILD, "worker-failed", e.getMessage(), "", "");
        }
    }

    private static Answer answer(Reply reply, String first, String again) {
        return switch (reply) {
            case Reply.Value value -> new Answer(value.repr(), value.type(), first, again, false);
            case Reply.Done done -> new Answer("", "", first, again, false);
            case Reply.Raised raised ->
                new Answer(raised.type() + ": " + raised.text(), "exception", first, again, true);
            case Reply.Died died -> new Answer(died.death().summary(), "death", first, again, true);
        };
    }

    private static String milliseconds(Reply reply) {
        return String.format("%.3f", reply.elapsed().toNanos() / 1e6);
    }
}
