package gopy.repl.session;

import gopy.bench.host.Worker;
import gopy.repl.terminal.Console;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A statement under way, and what Ctrl-C does to it: the first interrupts Python, the second ends the worker. */
final class RunningStatement implements AutoCloseable {

    private static final long PATIENCE_MILLISECONDS = 200;

    private final Worker worker;
    private final Console console;
    private final AtomicInteger interrupts = new AtomicInteger();
    private final CountDownLatch ended = new CountDownLatch(1);

    RunningStatement(Worker worker, Console console) {
        this.worker = worker;
        this.console = console;
    }

    void interrupt() {
        switch (interrupts.incrementAndGet()) {
            case 1 -> {
                worker.interrupt();
                Thread.ofVirtual().start(this::sayIfStillRunning);
            }
            case 2 -> Thread.ofVirtual().start(this::kill);
            default -> worker.kill();
        }
    }

    /** Says something if the end does not come in time. */
    void sayAfter(Duration patience, String text) {
        Thread.ofVirtual().start(() -> {
            try {
                if (!ended.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    console.note(text);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void sayIfStillRunning() {
        try {
            if (!ended.await(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                List<GoStack.Frame> frames = GoStack.of(worker.goroutineDump()).frames();
                String where = frames.isEmpty()
                        ? "still running"
                        : "still in Go: " + frames.getLast().function();
                if (ended.getCount() > 0) {
                    console.warning(where + " (Ctrl-C again kills the worker; a new one replays the session)");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void kill() {
        String stacks = worker.goroutineDump();
        if (!stacks.isBlank()) {
            console.note(stacks.stripTrailing());
        }
        worker.kill();
    }

    @Override
    public void close() {
        ended.countDown();
    }
}
