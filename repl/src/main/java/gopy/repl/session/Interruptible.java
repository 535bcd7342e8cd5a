package gopy.repl.session;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/** Long work that Ctrl-C stops: the thread that does it is interrupted, which stops the processes it waits for. */
public final class Interruptible {

    /** Work that may fail or be interrupted. */
    @FunctionalInterface
    public interface Work<T> {
        T call() throws Exception;
    }

    private record UnderWay(Thread thread, BooleanSupplier stop) {}

    private final AtomicReference<Optional<UnderWay>> worker = new AtomicReference<>(Optional.empty());

    public <T> T call(Work<T> work) throws Exception {
        return call(work, () -> false);
    }

    /** Work that can be asked to end by itself: {@code stop} says whether it will; if not, its thread is interrupted. */
    public <T> T call(Work<T> work, BooleanSupplier stop) throws Exception {
        worker.set(Optional.of(new UnderWay(Thread.currentThread(), stop)));
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
        Optional<UnderWay> underWay = worker.get();
        underWay.filter(work -> !work.stop().getAsBoolean())
                .ifPresent(work -> work.thread().interrupt());
        return underWay.isPresent();
    }
}
