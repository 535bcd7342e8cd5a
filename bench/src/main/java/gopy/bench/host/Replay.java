package gopy.bench.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The statements of a session, and the way to bring a fresh worker to the same state by executing them again. What was
 * marked once is not executed again; nor is a statement that has killed a worker twice, or whose worker was killed on
 * request (it would hang again).
 */
public final class Replay {

    /** A way to get a fresh worker, called again when a statement kills it during the replay. */
    @FunctionalInterface
    public interface Starter {
        Worker start() throws WorkerFailed;
    }

    /** One statement before and after: the caller shows what differs. */
    public record Step(Statement before, Statement after) {

        /** Whether value, exception or printed text are not what they were. */
        public boolean changed() {
            return !before.output().equals(after.output())
                    || !shown(before.reply().orElse(null))
                            .equals(shown(after.reply().orElse(null)));
        }

        /** Backends have the same classes in modules of their own. */
        private static String simple(String type) {
            return type.startsWith("_gopy.") ? type.substring(type.lastIndexOf('.') + 1) : type;
        }

        private static String shown(Reply reply) {
            return switch (reply) {
                case null -> "";
                case Reply.Value value -> simple(value.type()) + " " + value.repr();
                case Reply.Done done -> "";
                case Reply.Raised raised -> raised.type() + ": " + raised.text();
                case Reply.Died died -> died.death().summary();
            };
        }
    }

    /** A worker in the session's state. {@code leftOut} are the statements not executed because they kill. */
    public record Replayed(Worker worker, List<Step> steps, List<Statement> leftOut) {
        public Replayed {
            steps = List.copyOf(steps);
            leftOut = List.copyOf(leftOut);
        }
    }

    private final List<Statement> statements = new ArrayList<>();

    public synchronized List<Statement> statements() {
        return List.copyOf(statements);
    }

    /** Notes a statement that has just run. */
    public synchronized Statement add(String source, boolean once, Reply reply, String printed) {
        Statement fresh = new Statement(statements.size() + 1, source, once, Optional.empty(), "", 0);
        Statement answered = fresh.answered(reply, printed);
        statements.add(answered);
        return answered;
    }

    /** Forgets everything, for {@code :new}. */
    public synchronized void clear() {
        statements.clear();
    }

    /** Starts a worker and executes the session in it, again in a new one whenever a statement kills it. */
    public synchronized Replayed onto(Starter starter) throws WorkerFailed {
        List<Statement> before = List.copyOf(statements);
        while (true) {
            Worker worker = starter.start();
            List<Step> steps = new ArrayList<>();
            if (execute(worker, before, steps)) {
                List<Statement> leftOut =
                        statements.stream().filter(Statement::leftOut).toList();
                return new Replayed(worker, steps, leftOut);
            }
            worker.close();
        }
    }

    /** Executes every statement that may be; false when one killed the worker. */
    private boolean execute(Worker worker, List<Statement> before, List<Step> steps) {
        List<Statement> again = statements.stream()
                .filter(statement -> !statement.once() && !statement.leftOut())
                .toList();
        List<Worker.Ran> ran =
                worker.runAll(again.stream().map(Statement::source).toList());
        for (int index = 0; index < ran.size(); index++) {
            Worker.Ran result = ran.get(index);
            Statement after = again.get(index).answered(result.reply(), result.printed());
            int place = after.number() - 1;
            statements.set(place, after);
            steps.add(new Step(before.get(place), after));
        }
        return ran.isEmpty() || !(ran.getLast().reply() instanceof Reply.Died);
    }
}
