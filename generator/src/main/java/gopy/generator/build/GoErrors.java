package gopy.generator.build;

import gopy.generator.CommandResult;
import gopy.generator.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The go command's error lines as diagnostics with positions. */
final class GoErrors {
    private static final Pattern LINE = Pattern.compile("(?:vet: )?(.+\\.(?:go|c|h)):(\\d+)(?::(\\d+))?: (.*)");

    private static final int MOST_LINES = 20;

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
            String said = withoutPositions(result.errorText());
            errors.add(Diagnostic.error(
                    "go-build-failed",
                    "go build failed with status " + result.status(),
                    said.isBlank() ? "it gave no reason" : said,
                    "run go build in " + folder + " and mend what it says"));
        }
        return errors;
    }

    /** What the linker, cgo or the go command itself says; the rest are verdicts and headings of packages. */
    private static String withoutPositions(String text) {
        return text.lines()
                .filter(line -> !LINE.matcher(line).matches() && !line.startsWith("# "))
                .limit(MOST_LINES)
                .collect(Collectors.joining("\n"));
    }

    /** The wrappers' own compiler output stands between the errors. */
    private static boolean isVerdict(String text) {
        return text.startsWith("can inline ")
                || text.startsWith("inlining call to ")
                || text.startsWith("leaking param")
                || text.startsWith("mutates param")
                || text.startsWith("calls param")
                || text.startsWith("moved to heap")
                || text.startsWith("leaking closure")
                || text.startsWith("devirtualizing ")
                || text.startsWith("ignoring self-assignment")
                || text.startsWith("zero-copy ")
                || text.endsWith(" check elided")
                || text.endsWith(" escapes to heap")
                || text.contains(" does not escape");
    }
}
