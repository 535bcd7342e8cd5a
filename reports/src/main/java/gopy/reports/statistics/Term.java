package gopy.reports.statistics;

import java.util.Optional;

/** One side of a comparison: a variant, less a baseline where its loop has a cost of its own. */
public record Term(String variant, Optional<String> baseline) {

    public static Term of(String variant) {
        return new Term(variant, Optional.empty());
    }

    public Term less(String other) {
        return new Term(variant, Optional.of(other));
    }
}
