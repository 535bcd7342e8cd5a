package gopy.bench.host;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The thread that starts workers. Linux signals the death of the creating <em>thread</em> to a process that asked to die
 * with its parent, so this one never ends.
 */
final class Starter {

    private static final LinkedBlockingQueue<Runnable> WORK = new LinkedBlockingQueue<>();

    static {
        Thread.ofPlatform().daemon().name("worker-starter").start(Starter::work);
    }

    private Starter() {}

    private static void work() {
        while (true) {
            try {
                WORK.take().run();
            } catch (InterruptedException ignored) {
                // Nobody may end this thread.
            }
        }
    }

    /** Starts a process with its stdin closed and its outputs piped. */
    static Process start(String name, List<String> command, Map<String, String> environment, Path folder)
            throws WorkerFailed {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        builder.redirectInput(new File("/dev/null"));
        CompletableFuture<Process> started = new CompletableFuture<>();
        WORK.add(() -> {
            try {
                started.complete(builder.start());
            } catch (IOException | RuntimeException failed) {
                started.completeExceptionally(failed);
            }
        });
        try {
            return started.get();
        } catch (ExecutionException failed) {
            throw new WorkerFailed(
                    name + " could not be started: " + failed.getCause().getMessage(), failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorkerFailed(name + " was not started: interrupted", e);
        }
    }
}
