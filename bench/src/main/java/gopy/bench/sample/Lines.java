package gopy.bench.sample;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Lines that arrive in pieces; those with a mark in front wait to be taken, without it. */
final class Lines {
    private final String mark;
    private final ByteArrayOutputStream unfinished = new ByteArrayOutputStream();
    private final LinkedBlockingQueue<Optional<String>> taken = new LinkedBlockingQueue<>();
    private String last = "";

    Lines(String mark) {
        this.mark = mark;
    }

    synchronized void add(byte[] piece) {
        for (byte next : piece) {
            if (next != '\n') {
                unfinished.write(next);
                continue;
            }
            String line = unfinished.toString(StandardCharsets.UTF_8).strip();
            unfinished.reset();
            if (!line.isEmpty()) {
                last = line;
            }
            if (!mark.isEmpty() && line.startsWith(mark)) {
                taken.add(Optional.of(line.substring(mark.length())));
            }
        }
    }

    /** Nothing more will come: whoever waits is told so. */
    void end() {
        taken.add(Optional.empty());
    }

    /** The next marked line, or nothing when there will be none in time. */
    Optional<String> next(Duration patience) {
        try {
            Optional<String> line = taken.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            return line == null ? Optional.empty() : line;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The last line that had anything in it. */
    synchronized String last() {
        return last;
    }

    static String last(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .reduce("", (first, second) -> second)
                .strip();
    }
}
