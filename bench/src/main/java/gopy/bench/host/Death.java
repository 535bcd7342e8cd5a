package gopy.bench.host;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a worker's process ended.
 *
 * @param exit its exit status or signal
 * @param goReport what the Go runtime wrote before it gave up (panic text and goroutine stacks), else empty
 * @param errorTail the last lines the process wrote to stderr
 * @param statement the statement it was working on, empty when idle
 * @param requested whether this side killed it
 */
public record Death(Exit exit, String goReport, String errorTail, String statement, boolean requested) {
    private static final int MOST_LINES = 13;

    /** One line for people: what happened and, where it is known, why. */
    public String summary() {
        if (requested) {
            return "the worker was killed on request";
        }
        // Of some fatal errors Go's report has the stacks only; the reason is on stderr alone.
        String cause = Stream.of(goReport, errorTail)
                .flatMap(String::lines)
                .filter(line -> line.startsWith("fatal error:") || line.startsWith("panic:"))
                .findFirst()
                .map(line -> ": Go's " + line)
                .orElse("");
        return "the worker process " + exit.describe() + cause;
    }

    /** Whether Go's stacks went to stderr as well, where whoever follows the worker's output has seen them. */
    public boolean stacksOnErrors() {
        return errorTail.lines().anyMatch(line -> line.startsWith("goroutine "));
    }

    /** The beginning of Go's report, or what the process wrote last where Go wrote none: up to the end of the first stack. */
    public String excerpt() {
        if (goReport.isBlank()) {
            return errorTail.strip();
        }
        List<String> lines = goReport.strip().lines().toList();
        int goroutine = 0;
        while (goroutine < lines.size() && !lines.get(goroutine).startsWith("goroutine ")) {
            goroutine++;
        }
        int end = goroutine;
        while (end < lines.size()
                && end < goroutine + MOST_LINES
                && !lines.get(end).isBlank()) {
            end++;
        }
        String rest = end < lines.size() ? "\n... " + (lines.size() - end) + " more lines" : "";
        return String.join("\n", lines.subList(0, end)) + rest;
    }
}
