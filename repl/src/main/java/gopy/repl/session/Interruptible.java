package gopy.repl.session;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Long work that Ctrl-C stops: the thread that does it is interrupted, which stops the processes it waits for. */
public final class Interruptible {

    /** Work that may fail or be interrupted. */
    @FunctionalInterface
    public interface Work<T> {
        T call() throws Exception;
    }

    private final AtomicReference<Optional<Thread>> worker = new AtomicReference<>(Optional.empty());

    public <T> T call(Work<T> work) throws Exception {
        worker.set(Optional.of(Thread.currentThread()));
        try {
            return work.call();
        } finally {
            worker.set(Optional.empty());
            // An interrupt that came too late must not hit what comes next.
            Thread.interrupted();
        }
    }

    /** Interrupts the work under way; false when there is none. */
    public boolean interrupt() {
        Optional<Thread> thread = worker.get();
        thread.ifPresent(Thread::interrupt);
        return thread.isPresent();
    }
}
