package gopy.generator.build;

import gopy.generator.CommandResult;
import gopy.generator.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The go command's error lines as diagnostics with positions. */
final class GoErrors {
    private static final Pattern LINE = Pattern.compile("(?:vet: )?(.+\\.(?:go|c|h)):(\\d+)(?::(\\d+))?: (.*)");

    private GoErrors() {}

    static List<Diagnostic> of(CommandResult result, Path folder) {
        List<Diagnostic> errors = new ArrayList<>();
        for (String line : result.errorText().split("\n")) {
            Matcher error = LINE.matcher(line);
            if (error.matches() && !isVerdict(error.group(4))) {
                String column = error.group(3) == null ? "" : ":" + error.group(3);
                String file = folder.resolve(error.group(1)).normalize().toString();
                errors.add(Diagnostic.error("go-does-not-compile", error.group(4), "", "")
                        .at(file + ":" + error.group(2) + column));
            }
        }
        if (errors.isEmpty()) {
            errors.add(Diagnostic.error(
                    "go-build-failed",
                    "go build failed with status " + result.status(),
                    result.errorText().isBlank() ? "it gave no reason" : result.errorText(),
                    "run go build in " + folder + " and mend what it says"));
        }
        return errors;
    }

    /** The wrappers' own compiler output stands between the errors. */
    private static boolean isVerdict(String text) {
        return text.startsWith("can inline ")
                || text.startsWith("inlining call to ")
                || text.startsWith("leaking param")
                || text.startsWith("mutates param")
                || text.startsWith("calls param")
                || text.startsWith("moved to heap")
                || text.endsWith(" escapes to heap")
                || text.contains(" does not escape");
    }
}
