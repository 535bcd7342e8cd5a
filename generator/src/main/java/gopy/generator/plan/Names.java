package gopy.generator.plan;

import java.util.Map;
import java.util.Optional;

/**
 * Supported exports with the Python name of each symbol. Symbols are written {@code Add}, {@code S2.Upper}, and {@code get V1} or {@code set V1} for accessors.
 */
record Names(Exports exports, Map<String, String> bySymbol) {
    /** The name of a symbol that has one for certain. */
    String of(String symbol) {
        return bySymbol.get(symbol);
    }

    /** The name of a symbol that may have lost it to another. */
    Optional<String> find(String symbol) {
        return Optional.ofNullable(bySymbol.get(symbol));
    }
}
