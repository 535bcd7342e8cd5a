package gopy.repl.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gopy.bench.host.Worker;
import gopy.generator.BuildFailed;
import gopy.generator.BuildRequest;
import gopy.generator.Diagnostic;
import gopy.generator.build.BuiltModule;
import gopy.generator.plan.Call;
import gopy.repl.terminal.Console;
import gopy.repl.terminal.Escapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;

/** The Go packages of a session: what was asked for, the last good build, and the watch over their sources. */
public final class Packages implements AutoCloseable {

    private final Session session;
    private final Console console;
    private final Semaphore pending = new Semaphore(0);
    private volatile Optional<BuildRequest> request = Optional.empty();
    private volatile Optional<BuiltModule> built = Optional.empty();
    private volatile Optional<SourceWatch> watch = Optional.empty();
    private volatile Symbols symbols = Symbols.of(List.of());
    private volatile Mark mark = Mark.CURRENT;
    private volatile boolean watching;
    private Optional<Thread> rebuilder = Optional.empty();

    Packages(Session session) {
        this.session = session;
        this.console = session.console();
    }

    public Optional<BuiltModule> built() {
        return built;
    }

    /** What the build found in a function's body: the entry of the facts beside the library. */
    public JsonNode facts(Call call) throws IOException {
        return new ObjectMapper()
                .readTree(built.orElseThrow().facts().toFile())
                .path("functions")
                .path(String.valueOf(call.index()));
    }

    public Optional<BuildRequest> request() {
        return request;
    }

    /** What Python sees of the packages. */
    public Symbols symbols() {
        return symbols;
    }

    public Mark mark() {
        return mark;
    }

    /** The module in the prompt: the one loaded first. */
    public String title() {
        return built.map(module -> module.modules().values().iterator().next()).orElse("");
    }

    /** Builds packages together with those that are there: one process holds one Go library. */
    public BuiltModule add(BuildRequest more) throws Failure {
        return load(request.map(before -> before.and(more)).orElse(more));
    }

    /** Builds packages and imports them into the session; on failure what was there stays. */
    public BuiltModule load(BuildRequest newRequest) throws Failure {
        Instant begin = Instant.now();
        BuiltModule fresh = build(newRequest);
        swap(fresh, Optional.empty());
        request = Optional.of(newRequest);
        mark(Mark.CURRENT);
        if (watching) {
            watchSources();
            if (fresh.sources().stream().anyMatch(file -> savedSince(file, begin))) {
                saved();
            }
        }
        return fresh;
    }

    /** A save during the build comes before the watch: it must not be lost. */
    private static boolean savedSince(Path file, Instant begin) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isAfter(begin);
        } catch (IOException e) {
            return true;
        }
    }

    private BuiltModule build(BuildRequest wanted) throws Failure {
        try {
            return session.toolbox()
                    .interruptible()
                    .call(() -> session.toolbox().generator().build(wanted));
        } catch (BuildFailed e) {
            throw Failure.of(e);
        } catch (InterruptedException e) {
            throw Failure.interrupted("the build");
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw Failure.of(ExitCode.BUILD, "build-failed", "the build failed", String.valueOf(e.getMessage()), "");
        }
    }

    private void swap(BuiltModule fresh, Optional<Worker> early) throws Failure {
        WorkerStart start = new WorkerStart(session.target(), Optional.of(fresh), console);
        early.ifPresent(start::with);
        session.adopt(fresh, start, () -> {
            built = Optional.of(fresh);
            symbols = Symbols.of(fresh.plans());
        });
    }

    /** Forgets the packages; the next worker starts without them. */
    public void unload() throws Failure {
        watch.ifPresent(SourceWatch::close);
        watch = Optional.empty();
        request = Optional.empty();
        built = Optional.empty();
        symbols = Symbols.of(List.of());
        mark(Mark.CURRENT);
        session.restart();
    }

    /** Rebuilds now, in the foreground. */
    public BuiltModule reload() throws Failure {
        if (request.isEmpty()) {
            throw Failure.usage("nothing is loaded", ":load PACKAGE");
        }
        return load(request.get());
    }

    public boolean watching() {
        return watching;
    }

    /** Turns rebuilding on save on or off. */
    public void watch(boolean on) throws Failure {
        watching = on;
        watch.ifPresent(SourceWatch::close);
        watch = Optional.empty();
        if (on) {
            watchSources();
        }
    }

    private void watchSources() throws Failure {
        watch.ifPresent(SourceWatch::close);
        Set<Path> folders = new TreeSet<>();
        built.ifPresent(module -> module.sources().forEach(file -> folders.add(file.getParent())));
        try {
            watch = folders.isEmpty() ? Optional.empty() : Optional.of(new SourceWatch(folders, this::saved));
        } catch (IOException e) {
            throw Failure.of(
                    ExitCode.MISSING,
                    "watch-failed",
                    "the sources cannot be watched",
                    e.getMessage(),
                    ":reload after a change");
        }
    }

    private synchronized void saved() {
        mark(Mark.CHANGED);
        pending.release();
        if (rebuilder.isEmpty()) {
            rebuilder = Optional.of(Thread.ofPlatform().daemon().name("rebuild").start(this::rebuildOnDemand));
        }
    }

    private void rebuildOnDemand() {
        try {
            while (true) {
                pending.acquire();
                pending.drainPermits();
                rebuild();
            }
        } catch (InterruptedException e) {
            // The session is closed.
        }
    }

    /** Builds while the last good worker serves, and starts the next worker meanwhile. */
    private void rebuild() throws InterruptedException {
        Optional<BuiltModule> last = built;
        if (last.isEmpty()) {
            return;
        }
        mark(Mark.BUILDING);
        Instant begin = Instant.now();
        EarlyWorker early = new EarlyWorker(session);
        try {
            BuiltModule fresh = session.toolbox().generator().rebuild(last.get());
            if (built.map(BuiltModule::hash).filter(fresh.hash()::equals).isPresent()) {
                early.discard();
            } else {
                swap(fresh, early.await());
                long milliseconds = Duration.between(begin, Instant.now()).toMillis();
                console.note(String.format("rebuilt %s in %.1f s", title(), milliseconds / 1000.0));
            }
            mark(Mark.CURRENT);
        } catch (BuildFailed e) {
            early.discard();
            refused(e.diagnostics());
        } catch (Failure e) {
            refused(e.diagnostics());
        } catch (RuntimeException e) {
            early.discard();
            refused(List.of(Diagnostic.error("rebuild-failed", "the rebuild failed", String.valueOf(e), ":reload")));
        }
    }

    private void refused(List<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        diagnostics.forEach(diagnostic -> text.append(diagnostic.text()).append('\n'));
        console.error(Escapes.visible(text + "the last good build stays in use"));
        mark(Mark.FAILED);
    }

    private void mark(Mark next) {
        mark = next;
        session.changed();
    }

    @Override
    public synchronized void close() {
        watch.ifPresent(SourceWatch::close);
        rebuilder.ifPresent(Thread::interrupt);
    }
}
