package gopy.bench.host;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.LongConsumer;

/** Separates a worker's marks from what its statements wrote. A mark may be spread over several reads. */
final class MarkScanner {

    /** Receives {@code bytes[from, to)}. */
    @FunctionalInterface
    interface Bytes {
        void accept(byte[] bytes, int from, int to);
    }

    private final byte[] prefix;
    private byte[] rest = {};

    MarkScanner(String token) {
        prefix = ("\0gopy " + token + " ").getBytes(StandardCharsets.US_ASCII);
    }

    void accept(byte[] chunk, int count, Bytes text, LongConsumer mark) {
        byte[] data = rest.length == 0 ? chunk : Arrays.copyOf(rest, rest.length + count);
        if (rest.length > 0) {
            System.arraycopy(chunk, 0, data, rest.length, count);
        }
        int end = rest.length + count;
        int from = 0;
        while (true) {
            int start = find(data, from, end);
            if (start > from) {
                text.accept(data, from, start);
            }
            int close = close(data, start, end);
            if (close < 0) {
                rest = Arrays.copyOfRange(data, start, end);
                return;
            }
            String number =
                    new String(data, start + prefix.length, close - start - prefix.length, StandardCharsets.US_ASCII);
            mark.accept(Long.parseLong(number));
            from = close + 1;
        }
    }

    /** Where a mark, or what may be the beginning of one, starts; {@code end} if nowhere. */
    private int find(byte[] data, int from, int end) {
        for (int start = from; start < end; start++) {
            if (data[start] == 0) {
                int length = Math.min(prefix.length, end - start);
                if (Arrays.equals(data, start, start + length, prefix, 0, length)) {
                    return start;
                }
            }
        }
        return end;
    }

    private int close(byte[] data, int start, int end) {
        for (int at = start + prefix.length; at < end; at++) {
            if (data[at] == 0) {
                return at;
            }
        }
        return -1;
    }
}
