package gopy.bench.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one output stream of a worker and hands its text on. The worker writes a mark into the stream after each
 * statement; a mark is not handed on, but tells {@link #await} that everything before it has been.
 */
final class OutputDrain {

    /** Receives text that lies behind the mark {@code after}, so it belongs to a request with a higher number. */
    @FunctionalInterface
    interface Listener {
        void text(long after, String text);
    }

    private static final int TAIL = 8192;
    private static final Pattern REASON = Pattern.compile("^(fatal error|panic): .*$", Pattern.MULTILINE);

    private final InputStream stream;
    private final MarkScanner scanner;
    private final Listener listener;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final StringBuilder tail = new StringBuilder();
    private String reason = "";
    private byte[] undecoded = {};
    private volatile long lastMark;
    private long received;
    private boolean ended;

    OutputDrain(InputStream stream, String token, Listener listener) {
        this.stream = stream;
        this.scanner = new MarkScanner(token);
        this.listener = listener;
    }

    void start(String name) {
        Thread.ofPlatform().daemon().name(name).start(this::drain);
    }

    /** Waits until the mark {@code number} has passed; gives up when nothing has come for {@code patience} ms. */
    synchronized void await(long number, long patience) {
        boolean interrupted = false;
        while (lastMark < number && !ended) {
            long before = received;
            try {
                wait(patience);
            } catch (InterruptedException e) {
                interrupted = true;
                break;
            }
            if (received == before) {
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until the stream has ended, as long as something comes. */
    void awaitEnd(long patience) {
        await(Long.MAX_VALUE, patience);
    }

    synchronized String tail() {
        return reason.isEmpty() ? tail.toString() : reason + "\n...\n" + tail;
    }

    private void drain() {
        byte[] chunk = new byte[1 << 16];
        try (stream) {
            int count;
            while ((count = stream.read(chunk)) >= 0) {
                scanner.accept(chunk, count, this::decode, this::marked);
            }
        } catch (IOException closed) {
            // The process has gone or the worker was closed: the same end.
        }
        synchronized (this) {
            ended = true;
            notifyAll();
        }
    }

    private synchronized void marked(long number) {
        lastMark = Math.max(lastMark, number);
        notifyAll();
    }

    private void decode(byte[] bytes, int from, int to) {
        ByteBuffer input = ByteBuffer.allocate(undecoded.length + to - from);
        input.put(undecoded).put(bytes, from, to - from).flip();
        CharBuffer text = CharBuffer.allocate(input.remaining() + 1);
        decoder.decode(input, text, false);
        undecoded = new byte[input.remaining()];
        input.get(undecoded);
        String decoded = text.flip().toString();
        if (!decoded.isEmpty()) {
            listener.text(lastMark, decoded);
        }
        remember(decoded, to - from);
    }

    private synchronized void remember(String text, int count) {
        received += count;
        tail.append(text);
        if (tail.length() > TAIL) {
            // Go names the reason first, and its stacks may be longer than what is kept.
            Matcher said = REASON.matcher(tail).region(0, tail.length() - TAIL);
            reason = said.find() ? said.group() : reason;
            tail.delete(0, tail.length() - TAIL);
        }
        notifyAll();
    }
}
