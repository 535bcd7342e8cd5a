package gopy.bench.host;

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

    /** One line for people: what happened and, where it is known, why. */
    public String summary() {
        if (requested) {
            return "the worker was killed on request";
        }
        String cause = goReport.lines()
                .filter(line -> line.startsWith("fatal error:") || line.startsWith("panic:"))
                .findFirst()
                .map(line -> ": Go's " + line)
                .orElse("");
        return "the worker process " + exit.describe() + cause;
    }
}
