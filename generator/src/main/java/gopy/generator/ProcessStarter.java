package gopy.generator;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The one thread that starts processes, as long as this program lives. A child that asked for a signal at its parent's
 * death (PR_SET_PDEATHSIG) gets it when the thread that started it ends, not the process; so that thread must not end.
 */
final class ProcessStarter {
    private static final LinkedBlockingQueue<Runnable> WORK = new LinkedBlockingQueue<>();

    static {
        Thread.ofPlatform().name("process starter").daemon().start(ProcessStarter::work);
    }

    private ProcessStarter() {}

    private static void work() {
        while (true) {
            try {
                WORK.take().run();
            } catch (InterruptedException e) {
                // Nobody has a reason to stop this thread.
            }
        }
    }

    /** A process of which only the input is of interest. */
    static Process startSilent(List<String> line) throws IOException {
        return start(new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD));
    }

    static Process start(ProcessBuilder builder) throws IOException {
        CompletableFuture<Process> started = new CompletableFuture<>();
        WORK.add(() -> {
            try {
                started.complete(builder.start());
            } catch (IOException | RuntimeException e) {
                started.completeExceptionally(e);
            }
        });
        try {
            return started.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw new IOException(cause.getMessage(), cause);
            }
            throw e;
        }
    }
}
