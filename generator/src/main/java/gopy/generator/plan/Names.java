package gopy.generator.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Supported exports with the Python name of each symbol. Symbols are written {@code Add}, {@code S2.Upper}, and {@code get V1} or {@code set V1} for accessors.
 */
record Names(Exports exports, Map<String, String> bySymbol, List<NumberedName> numbered) {
    /** The symbols whose Python names are not Go's, by symbol. */
    List<GoName> renamed() {
        return bySymbol.keySet().stream()
                .filter(symbol -> symbol.indexOf(' ') < 0)
                .map(symbol -> new GoName(symbol, qualified(symbol)))
                .filter(n -> !n.name().equals(n.symbol()))
                .sorted(Comparator.comparing(GoName::symbol))
                .toList();
    }

    private String qualified(String symbol) {
        int dot = symbol.indexOf('.');
        return dot < 0 ? of(symbol) : of(symbol.substring(0, dot)) + "." + of(symbol);
    }

    /** The name of a symbol that has one for certain. */
    String of(String symbol) {
        return bySymbol.get(symbol);
    }

    /** The name of a symbol that may have lost it to another. */
    Optional<String> find(String symbol) {
        return Optional.ofNullable(bySymbol.get(symbol));
    }
}
