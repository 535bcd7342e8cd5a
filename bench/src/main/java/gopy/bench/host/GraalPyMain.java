package gopy.bench.host;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gopy.bench.graalpy.GoHost;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Scanner;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeoutException;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import sun.misc.Signal;

/**
 * The process of a GraalPy worker: the same conversation as the harness's serve.py, the same session.py behind it.
 * Arguments: the socket and the parent's process number.
 */
public final class GraalPyMain {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final SocketChannel socket;
    private final String token = System.getenv().getOrDefault("GOPY_WORKER_MARK", "");
    private final LinkedBlockingQueue<JsonNode> requests = new LinkedBlockingQueue<>();
    private final Context context;
    private final Value session;
    private volatile boolean busy;

    private GraalPyMain(SocketChannel socket) {
        this.socket = socket;
        context = GraalPyContext.create();
        Value start = context.eval("python", """
                def start(harness):
                    import sys
                    sys.path.insert(0, harness)
                    from gopy_worker import session
                    sys.path[0] = ""
                    sys.argv = [""]
                    return session.Session()
                start
                """);
        session = start.execute(Launch.harness().toString());
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        ParentDeath.follow(Long.parseLong(arguments[1]));
        SocketChannel socket = SocketChannel.open(UnixDomainSocketAddress.of(Path.of(arguments[0])));
        GraalPyMain worker = new GraalPyMain(socket);
        Signal.handle(new Signal("INT"), signal -> worker.interrupt());
        Thread.ofPlatform().daemon().name("worker-control").start(worker::read);
        worker.send(JSON.createObjectNode()
                .put("hello", ProcessHandle.current().pid())
                .toString());
        worker.serve();
    }

    private void read() {
        try (Scanner lines = new Scanner(Channels.newReader(socket, StandardCharsets.US_ASCII))) {
            lines.useDelimiter("\n");
            while (lines.hasNext()) {
                JsonNode request = JSON.readTree(lines.next());
                switch (request.path("op").asText()) {
                    case "exit" -> Runtime.getRuntime().halt(0);
                    case "goroutines" -> answer(request, GoHost.goroutines());
                    default -> requests.add(request);
                }
            }
        } catch (IOException gone) {
            // The same as the end of the connection.
        }
        Runtime.getRuntime().halt(1);
    }

    private void answer(JsonNode request, String text) throws IOException {
        send(JSON.writeValueAsString(
                JSON.createObjectNode().put("id", request.path("id").asLong()).put("text", text)));
    }

    private void serve() throws IOException, InterruptedException {
        while (true) {
            JsonNode request = requests.take();
            String reply = perform(request.toString());
            mark(request.path("id").asLong());
            send(reply);
        }
    }

    private String perform(String request) {
        busy = true;
        try {
            return session.invokeMember("answer_json", request).asString();
        } catch (PolyglotException stopped) {
            if (stopped.isExit()) {
                Runtime.getRuntime().halt(stopped.getExitStatus());
            }
            busy = false;
            return session.invokeMember("interrupted_json", request).asString();
        } finally {
            busy = false;
        }
    }

    /** Stops the running statement; GraalPy has no signals of its own when embedded. */
    private void interrupt() {
        if (busy) {
            try {
                context.interrupt(Duration.ofSeconds(1));
            } catch (TimeoutException inNativeCode) {
                // It stops when it comes back from Go.
            }
        }
    }

    private void mark(long number) throws IOException {
        byte[] mark = ("\0gopy " + token + " " + number + "\0").getBytes(StandardCharsets.US_ASCII);
        new FileOutputStream(FileDescriptor.out).write(mark);
        new FileOutputStream(FileDescriptor.err).write(mark);
    }

    private synchronized void send(String line) throws IOException {
        ByteBuffer bytes = StandardCharsets.US_ASCII.encode(line + "\n");
        while (bytes.hasRemaining()) {
            socket.write(bytes);
        }
    }
}
