package gopy.generator.build;

import gopy.generator.emit.GoCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the Go compiler says of the parameters of the typed inner functions of one wrapper package, by function and
 * parameter. Told by {@code -m -d=escapemutationscalls=1}, whose words are not promised to stay: what is not known
 * here is never borrowed.
 */
record Verdicts(Map<String, List<String>> words) {
    static final Verdicts NONE = new Verdicts(Map.of());

    private static final Pattern INNER = Pattern.compile("func (inner\\d+)\\(");
    private static final Pattern LINE = Pattern.compile("[^\\s].*\\.go:(\\d+):\\d+: (.*)");
    private static final Pattern ABOUT =
            Pattern.compile("(?:leaking param(?: content)?: |mutates param: |calls param: )?(a\\d+)\\b.*");

    /**
     * Reads a package's part of the compiler's output.
     *
     * @param wrapper the text of the wrapper's file, which says what function stands at which line
     */
    static Verdicts read(String wrapper, List<String> output) {
        Map<Integer, String> functions = new HashMap<>();
        String[] lines = wrapper.split("\n");
        for (int k = 0; k < lines.length; k++) {
            Matcher inner = INNER.matcher(lines[k]);
            if (inner.lookingAt()) {
                functions.put(k + 1, inner.group(1));
            }
        }
        Map<String, List<String>> words = new HashMap<>();
        for (String line : output) {
            Matcher told = LINE.matcher(line);
            if (told.matches()) {
                String function = functions.get(Integer.parseInt(told.group(1)));
                Matcher about = ABOUT.matcher(told.group(2));
                if (function != null && about.matches()) {
                    words.computeIfAbsent(function + " " + about.group(1), key -> new ArrayList<>())
                            .add(told.group(2));
                }
            }
        }
        return new Verdicts(words);
    }

    List<String> about(int index, String parameter) {
        return words.getOrDefault(GoCall.inner(index) + " " + parameter, List.of());
    }

    /** {@code read}, {@code write} or {@code copy}. */
    static String borrow(List<String> said) {
        boolean reads = said.stream().allMatch(w -> w.endsWith(" does not escape, mutate, or call"));
        boolean writes = said.stream()
                .allMatch(w -> w.startsWith("mutates param: ")
                        || w.startsWith("calls param: ")
                        || w.endsWith(" does not escape, mutate, or call"));
        return said.isEmpty() ? "copy" : reads ? "read" : writes ? "write" : "copy";
    }
}
