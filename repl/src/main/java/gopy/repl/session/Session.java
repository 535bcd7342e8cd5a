package gopy.repl.session;

import gopy.bench.host.Completions;
import gopy.bench.host.Output;
import gopy.bench.host.Replay;
import gopy.bench.host.Reply;
import gopy.bench.host.Statement;
import gopy.bench.host.Worker;
import gopy.bench.host.WorkerFailed;
import gopy.generator.build.BuiltModule;
import gopy.repl.terminal.Console;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The state a person works in. Statements, switches and rebuilds change it one at a time: whoever does holds the lock.
 */
public final class Session implements AutoCloseable {

    private final Console console;
    private final ReplyPrinter printer;
    private final Toolbox toolbox;
    private final Packages packages;
    private final Replay replay = new Replay();
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Optional<Worker> worker = Optional.empty();
    private volatile Optional<Target> target = Optional.empty();
    private volatile String wantedInterpreter = "python3";
    private volatile String wantedBackend = "";
    private volatile boolean leaving;
    private volatile Runnable changed = () -> {};
    private volatile Optional<RunningStatement> running = Optional.empty();

    public Session(Console console) {
        this.console = console;
        this.printer = new ReplyPrinter(console);
        this.toolbox = new Toolbox(console);
        this.packages = new Packages(this);
    }

    public Console console() {
        return console;
    }

    public Toolbox toolbox() {
        return toolbox;
    }

    public Packages packages() {
        return packages;
    }

    public Replay replay() {
        return replay;
    }

    public Optional<Worker> worker() {
        return worker;
    }

    /** The interpreter and backend in use, found and made ready when first asked for. */
    public Target target() throws Failure {
        if (target.isEmpty()) {
            target = Optional.of(toolbox.target(wantedInterpreter, wantedBackend));
            changed.run();
        }
        return target.get();
    }

    /** The target if it is known already: for the prompt, which waits for nothing. */
    public Optional<Target> knownTarget() {
        return target;
    }

    /** The name asked for: {@code python3} until another is chosen. */
    public String wantedInterpreter() {
        return wantedInterpreter;
    }

    /** Chooses without starting anything: for options of the program. */
    public void choose(String interpreter, String backend) {
        wantedInterpreter = interpreter;
        wantedBackend = backend;
        target = Optional.empty();
    }

    /** Asks the shell to end. */
    public void leave() {
        leaving = true;
    }

    public boolean leaving() {
        return leaving;
    }

    /** Called whenever the prompt would look different. */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    void changed() {
        changed.run();
    }

    /** Switches to another interpreter or backend and executes the session there; on failure nothing changes. */
    public void use(String interpreter, String backend) throws Failure {
        Target next = toolbox.target(interpreter, backend);
        lock.lock();
        try {
            replayOnto(new WorkerStart(next, packages.built(), console), "in " + next.label());
            target = Optional.of(next);
            wantedInterpreter = interpreter;
            wantedBackend = backend;
        } finally {
            lock.unlock();
        }
    }

    /** Runs Python; whether it went well. What it answers and prints goes to the console. */
    public boolean run(String source, boolean once) throws Failure {
        lock.lock();
        try {
            Worker current = startedWorker();
            Recorded recorded = execute(current, source);
            if (recorded.reply() instanceof Reply.Died died
                    && died.death().statement().isEmpty()) {
                // It had died before, while nothing ran: this statement deserves a live one.
                printer.death(died.death());
                recorded = execute(respawn(), source);
            }
            boolean fine = printer.print(recorded.reply());
            if (recorded.reply() instanceof Reply.Died) {
                console.note("the statement is left out of the session; starting a new worker");
                respawn();
            } else {
                replay.add(source, once || interrupted(recorded.reply()), recorded.reply(), recorded.printed());
            }
            return fine;
        } finally {
            lock.unlock();
        }
    }

    /** Runs Python for a command: nothing is printed or recorded. */
    public Reply evaluate(String source) throws Failure {
        lock.lock();
        try {
            return execute(startedWorker(), source).reply();
        } finally {
            lock.unlock();
        }
    }

    /** What a person stopped by Ctrl-C took too long already. */
    private static boolean interrupted(Reply reply) {
        return reply instanceof Reply.Raised raised && raised.type().endsWith("KeyboardInterrupt");
    }

    private record Recorded(Reply reply, String printed) {}

    private Recorded execute(Worker current, String source) {
        StringBuffer printed = new StringBuffer();
        RunningStatement statement = new RunningStatement(current, console);
        running = Optional.of(statement);
        try {
            Reply reply = current.run(source, (stream, text) -> {
                printed.append(text);
                show(stream, text);
            });
            return new Recorded(reply, printed.toString());
        } finally {
            running = Optional.empty();
            statement.close();
        }
    }

    private void show(Output.Stream stream, String text) {
        switch (stream) {
            case OUT -> console.program(text);
            case ERR -> console.programError(text);
        }
    }

    /** Ctrl-C while Python runs; false when nothing runs. */
    public boolean interrupt() {
        Optional<RunningStatement> statement = running;
        statement.ifPresent(RunningStatement::interrupt);
        return statement.isPresent();
    }

    /** Starts the worker if there is none: also called in the background before it is needed. */
    public Worker startedWorker() throws Failure {
        lock.lock();
        try {
            return worker.isPresent() ? worker.get() : respawn();
        } finally {
            lock.unlock();
        }
    }

    /** Replaces the worker by a fresh one in the same state. */
    public void restart() throws Failure {
        lock.lock();
        try {
            respawn();
        } finally {
            lock.unlock();
        }
    }

    private Worker respawn() throws Failure {
        return replayOnto(new WorkerStart(target(), packages.built(), console), "after the restart");
    }

    /** Replaces the worker by a new one in the session's state and shows what answers differently now. */
    private Worker replayOnto(WorkerStart start, String where) throws Failure {
        try {
            Replay.Replayed replayed = replay.onto(() -> interruptible(start.start()));
            worker.ifPresent(Worker::close);
            worker = Optional.of(replayed.worker());
            if (replayed.steps().stream().anyMatch(Replay.Step::changed)) {
                console.note("different " + where + ":");
                printer.differences(replayed.steps());
            }
            replayed.leftOut()
                    .forEach(statement -> console.warning(
                            "left out, it kills its worker: [" + statement.number() + "] " + statement.source()));
            return replayed.worker();
        } catch (WorkerFailed e) {
            throw Failure.of(ExitCode.BUILD, "worker-failed", e.getMessage(), "", "");
        } finally {
            running.ifPresent(RunningStatement::close);
            running = Optional.empty();
        }
    }

    /** While the session is replayed, Ctrl-C reaches the new worker. */
    private Worker interruptible(Worker started) {
        running.ifPresent(RunningStatement::close);
        RunningStatement replaying = new RunningStatement(started, console);
        running = Optional.of(replaying);
        replaying.sayAfter(
                Duration.ofSeconds(2), "still replaying the session; Ctrl-C interrupts the statement under way");
        return started;
    }

    /** Swaps to a new build; the old worker stays if the new one does not start. */
    void adopt(BuiltModule built, WorkerStart start, Runnable accepted) throws Failure {
        lock.lock();
        try {
            replayOnto(
                    start,
                    "after the rebuild of " + String.join(", ", built.modules().values()));
            accepted.run();
        } finally {
            lock.unlock();
        }
    }

    /** Names for completion, by what the interpreter knows; none while it is busy. */
    public Completions complete(String text, int cursor) {
        if (worker.isEmpty() || running.isPresent() || !lock.tryLock()) {
            return Completions.none(cursor);
        }
        try {
            return worker.get().complete(text, cursor);
        } finally {
            lock.unlock();
        }
    }

    /** Statements in the order they ran. */
    public List<Statement> statements() {
        return replay.statements();
    }

    @Override
    public void close() {
        packages.close();
        worker.ifPresent(Worker::close);
        worker = Optional.empty();
    }
}
