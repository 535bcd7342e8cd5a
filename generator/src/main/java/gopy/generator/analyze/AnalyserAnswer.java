package gopy.generator.analyze;

import com.fasterxml.jackson.annotation.JsonProperty;
import gopy.generator.model.ApiModel;
import gopy.generator.model.Position;
import java.util.List;
import java.util.Map;

/**
 * The analyser's answer, as its JSON; what does not apply is missing there and empty here.
 *
 * @param model null unless an analysis succeeded
 */
record AnalyserAnswer(
        long id,
        ApiModel model,
        String fingerprint,
        List<String> folders,
        Map<String, List<String>> leaves,
        List<String> unmatched,
        List<Problem> problems,
        String failure) {
    AnalyserAnswer {
        fingerprint = fingerprint == null ? "" : fingerprint;
        folders = folders == null ? List.of() : folders;
        leaves = leaves == null ? Map.of() : leaves;
        unmatched = unmatched == null ? List.of() : unmatched;
        problems = problems == null ? List.of() : problems;
        failure = failure == null ? "" : failure;
    }

    /** Something wrong in Go code. */
    record Problem(
            Position position,
            String message,
            @JsonProperty("package") String importPath,
            String phase) {}
}
