package gopy.generator.analyze;

import java.util.List;
import java.util.Map;

/** A question to the analyser, as its JSON. */
record AnalyserRequest(
        String op,
        String directory,
        List<String> flags,
        Map<String, String> environment,
        List<String> packages,
        List<String> tags,
        List<String> instances,
        int depth) {}
