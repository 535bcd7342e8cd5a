package gopy.generator.interpreter;

import gopy.generator.Cache;
import gopy.generator.Diagnostic;
import gopy.generator.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * A folder of the cache that is filled once, whole or not at all: several threads and several processes may ask for it
 * at the same time, and one that is killed leaves nothing that looks finished.
 */
public final class OnceFolder {
    /** Fills a new, empty folder; says what went wrong, if anything did. */
    @FunctionalInterface
    public interface Filler {
        Optional<Diagnostic> fill(Path folder) throws IOException, InterruptedException;
    }

    private final Cache cache;
    private final ConcurrentHashMap<Path, ReentrantLock> threads = new ConcurrentHashMap<>();

    public OnceFolder(Cache cache) {
        this.cache = cache;
    }

    /** The folder, filled now if it is not there. */
    public Outcome get(Path folder, Filler filler) {
        if (Files.isDirectory(folder)) {
            return Outcome.ready(folder);
        }
        // A file lock belongs to the whole process, so that threads need a lock of their own.
        ReentrantLock lock = threads.computeIfAbsent(folder, path -> new ReentrantLock());
        lock.lock();
        Path lockFile = cache.folder("locks").resolve(Digest.shortName(folder.toString()));
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            return held.isValid() && Files.isDirectory(folder) ? Outcome.ready(folder) : make(folder, filler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.unavailable(Diagnostic.error("interrupted", "interrupted while making " + folder, "", ""));
        } finally {
            lock.unlock();
        }
    }

    private static Outcome make(Path folder, Filler filler) throws IOException, InterruptedException {
        Files.createDirectories(folder.getParent());
        Path begun = Files.createTempDirectory(folder.getParent(), ".begun");
        try {
            Optional<Diagnostic> problem = filler.fill(begun);
            if (problem.isPresent()) {
                return Outcome.unavailable(problem.get());
            }
            // A temporary folder is closed to other users; what it becomes need not be.
            begun.toFile().setReadable(true, false);
            begun.toFile().setExecutable(true, false);
            Files.move(begun, folder, StandardCopyOption.ATOMIC_MOVE);
            return Outcome.ready(folder);
        } finally {
            delete(begun);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
