package gopy.repl.session;

import gopy.bench.host.Worker;
import gopy.bench.host.WorkerFailed;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A worker that starts while Go builds, so that its start costs no time when the library is there. */
final class EarlyWorker {

    private final CompletableFuture<Optional<Worker>> future = new CompletableFuture<>();

    EarlyWorker(Session session) {
        Optional<Target> target = session.knownTarget();
        Thread.ofPlatform().daemon().name("early-worker").start(() -> future.complete(start(session, target)));
    }

    private static Optional<Worker> start(Session session, Optional<Target> target) {
        try {
            return target.isEmpty() ? Optional.empty() : Optional.of(WorkerStart.bare(target.get(), session.console()));
        } catch (WorkerFailed | RuntimeException e) {
            // The swap starts one of its own and then says why it cannot.
            return Optional.empty();
        }
    }

    Optional<Worker> await() {
        return future.join();
    }

    void discard() {
        future.thenAccept(worker -> worker.ifPresent(Worker::close));
    }
}
