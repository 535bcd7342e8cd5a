package gopy.bench.host;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The control socket of one worker: JSON lines, each request with a number that its reply repeats. */
final class Connection implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter WRITER = JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private final SocketChannel channel;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<Long, CompletableFuture<JsonNode>> pending = new ConcurrentHashMap<>();
    private final CompletableFuture<JsonNode> hello = new CompletableFuture<>();
    private volatile boolean closed;

    Connection(SocketChannel channel) {
        this.channel = channel;
        Thread.ofPlatform().daemon().name("worker-control").start(this::read);
    }

    /** Completes when the worker is ready, exceptionally when it goes before. */
    CompletableFuture<JsonNode> hello() {
        return hello;
    }

    ObjectNode request(String operation) {
        return JSON.createObjectNode().put("op", operation);
    }

    /** The number of a request to come; numbers grow. */
    long next() {
        return numbers.incrementAndGet();
    }

    /** Sends a request. The future fails with an IOException when the connection ends before the reply. */
    CompletableFuture<JsonNode> ask(long number, ObjectNode request) {
        CompletableFuture<JsonNode> reply = new CompletableFuture<>();
        pending.put(number, reply);
        try {
            send(WRITER.writeValueAsBytes(request.put("id", number)));
        } catch (IOException gone) {
            // The reader sees the end too, after the replies that came before it.
        }
        if (closed) {
            end();
        }
        return reply;
    }

    private synchronized void send(byte[] line) throws IOException {
        ByteBuffer bytes =
                ByteBuffer.allocate(line.length + 1).put(line).put((byte) '\n').flip();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(Channels.newReader(channel, StandardCharsets.US_ASCII))) {
            String line;
            while ((line = lines.readLine()) != null) {
                JsonNode reply = JSON.readTree(line);
                CompletableFuture<JsonNode> asked = reply.has("hello")
                        ? hello
                        : pending.remove(reply.path("id").asLong());
                if (asked != null) {
                    asked.complete(reply);
                }
            }
        } catch (IOException gone) {
            // A killed worker resets its connection: the same end.
        }
        end();
    }

    /** The worker has gone: nothing that was asked will be answered. */
    void end() {
        closed = true;
        IOException gone = new IOException("the worker closed its control socket");
        hello.completeExceptionally(gone);
        for (CompletableFuture<JsonNode> reply : pending.values()) {
            reply.completeExceptionally(gone);
        }
        pending.clear();
    }

    @Override
    public void close() {
        end();
        try {
            channel.close();
        } catch (IOException ignored) {
            // Nothing is lost: the other side sees the end either way.
        }
    }
}
