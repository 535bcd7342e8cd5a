package gopy.generator.analyze;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Pieces of a stream put together into lines. */
final class Lines {
    private final Consumer<String> consumer;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    Lines(Consumer<String> consumer) {
        this.consumer = consumer;
    }

    synchronized void add(byte[] piece) {
        for (byte letter : piece) {
            if (letter == '\n') {
                end();
            } else {
                line.write(letter);
            }
        }
    }

    synchronized void end() {
        if (line.size() > 0) {
            consumer.accept(line.toString(StandardCharsets.UTF_8));
            line.reset();
        }
    }
}
