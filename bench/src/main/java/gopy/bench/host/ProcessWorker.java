package gopy.bench.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

/** A worker behind a control socket: CPython, PyPy, or the JVM that embeds GraalPy. */
final class ProcessWorker implements Worker {

    private static final int INTERRUPT = 2;

    /** How long output may stay silent before a missing mark is given up. */
    private static final long OUTPUT_PATIENCE = 500;

    private static final long EXIT_PATIENCE = 300;
    private static final long URGENT_PATIENCE = 1000;

    private final WorkerSettings settings;
    private final WorkerProcess process;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile String statement = "";
    private volatile boolean requested;
    private volatile Optional<Death> death = Optional.empty();

    ProcessWorker(WorkerSettings settings, WorkerProcess process) {
        this.settings = settings;
        this.process = process;
    }

    @Override
    public WorkerSettings settings() {
        return settings;
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public boolean alive() {
        return process.alive();
    }

    @Override
    public Reply load(Path modules) {
        return perform(process.request("load").put("path", modules.toString()), "", settings.output());
    }

    @Override
    public Reply run(String source, Output output) {
        return perform(statement(source), source, output);
    }

    @Override
    public List<Ran> runAll(List<String> sources) {
        turn.lock();
        try {
            List<StringBuffer> printed = new ArrayList<>();
            List<WorkerProcess.Asked> asked = new ArrayList<>();
            for (String source : sources) {
                StringBuffer text = new StringBuffer();
                printed.add(text);
                asked.add(process.ask(statement(source), (stream, piece) -> text.append(piece)));
            }
            List<Ran> ran = new ArrayList<>();
            for (int index = 0; index < sources.size() && !diedAtLast(ran); index++) {
                Reply reply = await(asked.get(index), sources.get(index));
                ran.add(new Ran(reply, printed.get(index).toString()));
            }
            asked.forEach(process::forget);
            return ran;
        } finally {
            turn.unlock();
        }
    }

    private static boolean diedAtLast(List<Ran> ran) {
        return !ran.isEmpty() && ran.getLast().reply() instanceof Reply.Died;
    }

    private ObjectNode statement(String source) {
        return process.request("run").put("source", source);
    }

    private Reply perform(ObjectNode request, String source, Output output) {
        turn.lock();
        try {
            // What a person killed while nothing ran is not this statement's fault.
            String blamed = process.alive() ? source : "";
            return await(process.ask(request, output), blamed);
        } finally {
            turn.unlock();
        }
    }

    private Reply await(WorkerProcess.Asked asked, String source) {
        long start = System.nanoTime();
        statement = source;
        try {
            JsonNode reply = asked.reply().join();
            process.awaitOutput(asked.number(), OUTPUT_PATIENCE);
            return Replies.read(reply);
        } catch (CompletionException gone) {
            return new Reply.Died(death(), Duration.ofNanos(System.nanoTime() - start));
        } finally {
            process.forget(asked);
            statement = "";
        }
    }

    /** How the process ended; called when its connection has. */
    private synchronized Death death() {
        if (death.isEmpty()) {
            Exit exit = process.awaitExit(EXIT_PATIENCE);
            death = Optional.of(new Death(exit, goReport(), process.errorTail(), statement, requested));
        }
        return death.get();
    }

    /** Go's own report, or what it wrote to stderr when it died before the report was set up: in an init function. */
    private String goReport() {
        String report = process.goReport();
        return report.isEmpty() ? GoReport.in(process.errorTail()) : report;
    }

    @Override
    public Completions complete(String text, int cursor) {
        return between(process.request("complete").put("text", text.substring(0, cursor)), COMPLETION_LIMIT)
                .map(reply -> Replies.completions(reply, cursor))
                .orElse(Completions.none(cursor));
    }

    @Override
    public String doc(String expression) {
        return between(process.request("doc").put("expression", expression), Duration.ofMillis(URGENT_PATIENCE))
                .map(reply -> reply.path("text").asText())
                .orElse("");
    }

    /** Asks something that only an idle worker answers, and only so long. */
    private Optional<JsonNode> between(ObjectNode request, Duration limit) {
        if (!turn.tryLock()) {
            return Optional.empty();
        }
        try {
            return within(process.ask(request), limit);
        } finally {
            turn.unlock();
        }
    }

    private static Optional<JsonNode> within(CompletableFuture<JsonNode> reply, Duration limit) {
        try {
            return Optional.of(reply.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException late) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void interrupt() {
        process.signal(INTERRUPT);
    }

    @Override
    public String goroutineDump() {
        return within(process.ask(process.request("goroutines")), Duration.ofMillis(URGENT_PATIENCE))
                .map(reply -> reply.path("text").asText())
                .orElse("");
    }

    @Override
    public void kill() {
        requested |= process.alive();
        process.kill();
    }

    @Override
    public void close() {
        if (turn.tryLock()) {
            try {
                requested |= process.alive();
                process.leave(EXIT_PATIENCE);
            } finally {
                turn.unlock();
            }
        } else {
            kill();
        }
        process.close();
    }
}
