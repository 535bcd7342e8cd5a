package gopy.bench.work;

import gopy.bench.host.Hosts;
import gopy.bench.host.Output;
import gopy.bench.host.Reply;
import gopy.bench.host.Worker;
import gopy.bench.host.WorkerFailed;
import gopy.bench.host.WorkerSettings;
import gopy.bench.sample.SampleFailed;
import gopy.generator.build.BuiltModule;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A worker as the shell starts one: begun while Go links, then given the library, and ready when Go's init is over. */
final class LiveWorker {
    private final CompletableFuture<Worker> starting = new CompletableFuture<>();
    private Optional<Worker> started = Optional.empty();

    LiveWorker(WorkerSettings settings) {
        Thread.ofPlatform().daemon().name("early-worker").start(() -> {
            try {
                starting.complete(Hosts.start(settings));
            } catch (WorkerFailed | RuntimeException failed) {
                starting.completeExceptionally(failed);
            }
        });
    }

    void load(BuiltModule built) throws SampleFailed {
        Worker worker = worker();
        accept(worker.load(built.directory()));
        accept(worker.run("import " + String.join(", ", built.modules().values()), Output.discard()));
        accept(worker.run("__import__('_gopy').stats()", Output.discard()));
    }

    /** The value of an expression, as the interpreter prints it. */
    String value(String expression) throws SampleFailed {
        return accept(worker().run(expression, Output.discard())) instanceof Reply.Value value ? value.repr() : "";
    }

    private Worker worker() throws SampleFailed {
        if (started.isEmpty()) {
            try {
                started = Optional.of(starting.join());
            } catch (CompletionException failed) {
                throw new SampleFailed(String.valueOf(failed.getCause().getMessage()));
            }
        }
        return started.get();
    }

    private static Reply accept(Reply reply) throws SampleFailed {
        return switch (reply) {
            case Reply.Value value -> value;
            case Reply.Done done -> done;
            case Reply.Raised raised -> throw new SampleFailed(raised.type() + ": " + raised.text());
            case Reply.Died died -> throw new SampleFailed(died.death().summary());
        };
    }

    void close() {
        starting.thenAccept(Worker::close);
    }
}
