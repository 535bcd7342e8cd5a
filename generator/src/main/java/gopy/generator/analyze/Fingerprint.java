package gopy.generator.analyze;

import java.util.List;
import java.util.Map;

/**
 * What a saved file changed, found in milliseconds.
 *
 * @param api the fingerprint of the exported API; differs from the last analysis's when bindings must be generated anew
 * @param leaves by import path, the functions ({@code Add}) and methods ({@code S2.Upper}) whose bodies are leaves now
 */
public record Fingerprint(String api, Map<String, List<String>> leaves) {
    public Fingerprint {
        leaves = Map.copyOf(leaves);
    }
}
