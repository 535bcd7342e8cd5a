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

/** A folder that only this user may enter, with a worker's socket and the file for Go's last words. */
final class ControlFolder implements AutoCloseable {

    /** The system's limit for a socket's path is 108 bytes with the final zero. */
    private static final int LONGEST_PARENT = 70;

    private static final String BEGINNING = "gopy-worker-";

    private final Path folder;
    private final Ownership ownership;
    private final ServerSocketChannel server;

    ControlFolder() throws IOException {
        folder = Files.createTempDirectory(
                parent(),
                BEGINNING,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        ownership = Ownership.of(folder);
        Thread.ofVirtual().start(() -> Ownership.sweep(parent(), BEGINNING));
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
        stopListening();
        Ownership.remove(folder);
        ownership.close();
    }
}
