package gopy.generator.build;

import gopy.generator.Cache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** One builder of one thing at a time, on this machine. The operating system frees the lock of a process that dies. */
final class KeyLock implements AutoCloseable {
    // A file lock belongs to the whole process, so that its threads need locks of their own.
    private static final ConcurrentHashMap<String, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private final ReentrantLock thread;
    private final FileChannel channel;
    private final FileLock lock;

    private KeyLock(ReentrantLock thread, FileChannel channel, FileLock lock) {
        this.thread = thread;
        this.channel = channel;
        this.lock = lock;
    }

    static KeyLock take(Cache cache, String key) throws InterruptedException {
        ReentrantLock thread = THREADS.computeIfAbsent(key, name -> new ReentrantLock());
        thread.lockInterruptibly();
        try {
            FileChannel channel = FileChannel.open(
                    cache.folder("locks").resolve(key), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new KeyLock(thread, channel, channel.lock());
        } catch (IOException e) {
            thread.unlock();
            throw new UncheckedIOException("the cache cannot be locked", e);
        }
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.unlock();
        }
    }
}
