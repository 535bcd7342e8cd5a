package gopy.repl.session;

import gopy.bench.host.Death;
import gopy.bench.host.Hosts;
import gopy.bench.host.Output;
import gopy.bench.host.Reply;
import gopy.bench.host.Worker;
import gopy.bench.host.WorkerFailed;
import gopy.bench.host.WorkerSettings;
import gopy.generator.build.BuiltModule;
import gopy.repl.terminal.Console;
import java.util.Optional;

/** Brings up a worker with the session's packages imported by name, as often as it is asked. */
final class WorkerStart {

    private final Target target;
    private final Optional<BuiltModule> built;
    private final Console console;
    private Optional<Worker> early = Optional.empty();

    WorkerStart(Target target, Optional<BuiltModule> built, Console console) {
        this.target = target;
        this.built = built;
        this.console = console;
    }

    /** The same with a worker for the first time that was started before the build was ready. */
    WorkerStart with(Worker started) {
        early = Optional.of(started);
        return this;
    }

    /** A worker without packages: started while Go still links. */
    static Worker bare(Target target, Console console) throws WorkerFailed {
        return Hosts.start(settings(target, console));
    }

    Worker start() throws WorkerFailed {
        Worker worker = early.isPresent() ? early.get() : bare(target, console);
        early = Optional.empty();
        try {
            if (built.isPresent()) {
                accept(worker.load(built.get().directory()), "the built modules cannot be loaded");
                String names = String.join(", ", built.get().modules().values());
                accept(worker.run("import " + names, Output.discard()), "import " + names + " failed");
                // Go runs init while the import goes on; the first call waits for it, and for a panic in it.
                accept(worker.run("__import__('_gopy').stats()", Output.discard()), "init of " + names + " failed");
            }
            return worker;
        } catch (WorkerFailed e) {
            worker.close();
            throw e;
        }
    }

    private static void accept(Reply reply, String what) throws WorkerFailed {
        switch (reply) {
            case Reply.Value value -> {}
            case Reply.Done done -> {}
            case Reply.Raised raised -> throw new WorkerFailed(what + "\n" + Traceback.of(raised));
            case Reply.Died died -> throw new WorkerFailed(what + ": " + explained(died.death()));
        }
    }

    private static String explained(Death death) {
        String report = death.excerpt();
        return death.summary() + (report.isBlank() ? "" : "\n" + report.stripTrailing());
    }

    private static WorkerSettings settings(Target target, Console console) {
        return WorkerSettings.of(target.interpreter())
                .withBackend(target.backend())
                .withEnvironment(target.environment())
                .withOutput((stream, text) -> {
                    switch (stream) {
                        case OUT -> console.program(text);
                        case ERR -> console.programError(text);
                    }
                });
    }
}
