package gopy.bench.host;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the last words of a Go runtime in what a process wrote to stderr. */
final class GoReport {

    private static final Pattern START = Pattern.compile("^(panic|fatal error|runtime): .*$", Pattern.MULTILINE);

    private GoReport() {}

    /** From the line that names the reason to the end; empty unless goroutine stacks follow it. */
    static String in(String errors) {
        Matcher start = START.matcher(errors);
        return start.find() && errors.indexOf("\ngoroutine ", start.start()) >= 0
                ? errors.substring(start.start()).strip()
                : "";
    }
}
