package gopy.bench.host;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whose a temporary folder is: its owner holds a lock on a file in it, which the system lets go when the owner ends, even by {@code kill -9}. So a
 * folder whose lock can be had has been left behind.
 */
final class Ownership implements AutoCloseable {
    private static final String FILE = "owner";

    private final FileChannel channel;

    private Ownership(FileChannel channel) {
        this.channel = channel;
    }

    /** Makes this process the owner of a folder that it has just made. */
    static Ownership of(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.lock();
        return new Ownership(channel);
    }

    /** Removes the folders with this beginning of their names that nobody owns any more. */
    static void sweep(Path parent, String beginning) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, beginning + "*")) {
            for (Path folder : folders) {
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isLeft(folder)) {
                    remove(folder);
                }
            }
        } catch (IOException unreadable) {
            // What cannot be listed is not ours to remove.
        }
    }

    /** False for folders without the file: those that are just being made, and other programs'. */
    private static boolean isLeft(Path folder) {
        try (FileChannel channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException own) {
            return false;
        } catch (IOException absent) {
            return false;
        }
    }

    /** Removes a folder and the files in it, the owner's last. */
    static void remove(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                if (!file.endsWith(FILE)) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(folder.resolve(FILE));
            Files.deleteIfExists(folder);
        } catch (IOException alreadyGone) {
            // Another call has removed it, or it cannot be removed: nothing depends on it.
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException ignored) {
            // Closed is closed.
        }
    }
}
