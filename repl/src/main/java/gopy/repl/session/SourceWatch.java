package gopy.repl.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** Tells when Go files in some folders have been saved. Editors write in bursts: it waits until a burst is over. */
final class SourceWatch implements AutoCloseable {

    private static final long QUIET_MILLISECONDS = 25;

    private final WatchService service;
    private final Runnable saved;

    SourceWatch(Set<Path> folders, Runnable saved) throws IOException {
        this.service = FileSystems.getDefault().newWatchService();
        this.saved = saved;
        for (Path folder : realPaths(folders)) {
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        }
        Thread.ofPlatform().daemon().name("source-watch").start(this::listen);
    }

    /** A link is followed, so that a save of its target counts. */
    private static Set<Path> realPaths(Set<Path> folders) throws IOException {
        Set<Path> real = new TreeSet<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                real.add(folder.toRealPath());
            }
        }
        return real;
    }

    private void listen() {
        try {
            while (true) {
                if (source(service.take())) {
                    WatchKey more = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
                    while (more != null) {
                        source(more);
                        more = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
                    }
                    saved.run();
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            // Closed: nobody listens any more.
        }
    }

    private static boolean source(WatchKey key) {
        boolean matters = key.pollEvents().stream().anyMatch(event -> matters(String.valueOf(event.context())));
        key.reset();
        return matters;
    }

    private static boolean matters(String name) {
        boolean hidden = name.startsWith(".") || name.startsWith("_") || name.startsWith("#");
        return !hidden && (name.endsWith(".go") || name.endsWith(".c") || name.endsWith(".h") || name.equals("go.mod"));
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
