package gopy.bench.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** A folder that only this user may enter, with a worker's socket and the file for Go's last words. */
final class ControlFolder implements AutoCloseable {

    /** The system's limit for a socket's path is 108 bytes with the final zero. */
    private static final int LONGEST_PARENT = 70;

    private final Path folder;
    private final ServerSocketChannel server;

    ControlFolder() throws IOException {
        folder = Files.createTempDirectory(
                parent(), "gopy-", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket()), 1);
    }

    private static Path parent() {
        Path preferred = Path.of(System.getProperty("java.io.tmpdir"));
        return preferred.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_PARENT
                ? preferred
                : Path.of("/tmp");
    }

    Path socket() {
        return folder.resolve("control");
    }

    Path goReport() {
        return folder.resolve("go-report");
    }

    ServerSocketChannel server() {
        return server;
    }

    /** Ends an accept that waits; harmless afterwards. */
    void stopListening() {
        try {
            server.close();
        } catch (IOException ignored) {
            // Closed is closed.
        }
    }

    /** What the Go runtime wrote before it gave up, or an empty text. */
    String readGoReport() {
        try {
            return Files.exists(goReport()) ? Files.readString(goReport()).strip() : "";
        } catch (IOException | UncheckedIOException unreadable) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            stopListening();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(folder);
        } catch (IOException alreadyGone) {
            // A temporary folder that another call has removed, or that cannot be removed: nothing depends on it.
        }
    }
}
