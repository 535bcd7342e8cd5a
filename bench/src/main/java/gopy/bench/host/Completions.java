package gopy.bench.host;

import java.util.List;

/** Candidates that replace the text from {@code start} up to the cursor. */
public record Completions(int start, List<String> candidates) {

    public Completions {
        candidates = List.copyOf(candidates);
    }

    public static Completions none(int cursor) {
        return new Completions(cursor, List.of());
    }
}
