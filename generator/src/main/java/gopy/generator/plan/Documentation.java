package gopy.generator.plan;

import gopy.generator.model.GoParameter;
import gopy.generator.model.GoType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes {@code __doc__} texts: a signature in Python's words and Go's order, then Go's own doc. */
final class Documentation {
    private final PythonWords words;

    Documentation(PythonWords words) {
        this.words = words;
    }

    /**
     * {@code Add(int a, int b) int}, a blank line, and the doc; without results a space ends the signature.
     *
     * @param resultNames empty unless Python sees the names
     */
    String ofCall(
            String name, List<Parameter> parameters, GoType.Func signature, List<String> resultNames, String doc) {
        List<String> arguments = new ArrayList<>();
        for (int k = 0; k < parameters.size(); k++) {
            GoParameter parameter = signature.parameters().get(k);
            boolean rest = parameters.get(k).role() == Parameter.Role.REST;
            String word = rest ? words.rest(parameter) : words.of(parameter.type());
            arguments.add(word + " " + parameters.get(k).name());
        }
        List<String> results = new ArrayList<>();
        List<GoParameter> values = Types.values(signature);
        for (int k = 0; k < values.size(); k++) {
            results.add(words.of(values.get(k).type()) + (resultNames.isEmpty() ? "" : " " + resultNames.get(k)));
        }
        String after = results.size() > 1 ? "(" + String.join(", ", results) + ")" : String.join("", results);
        return followed(name + "(" + String.join(", ", arguments) + ") " + after, doc);
    }

    /** {@code returns extract.GSoC} or {@code sets extract.GSoC}, and the doc. */
    static String ofAccessor(String verb, String packageName, String symbol, String doc) {
        return followed(verb + " " + packageName + "." + symbol, doc);
    }

    /** The doc of a constant, and behind it what its value is exactly. */
    static String exactly(String doc, Optional<String> value) {
        return value.map(v -> doc + (doc.endsWith("\n") ? "\n" : "\n\n") + "Exactly " + v + ".\n")
                .orElse(doc);
    }

    private static String followed(String first, String doc) {
        return doc.isEmpty() ? first : first + "\n\n" + doc;
    }
}
