package gopy.generator;

import java.nio.charset.StandardCharsets;

/**
 * How a process ended.
 *
 * @param status its exit status, 128 plus the signal's number when a signal ended it, 127 when it could not be started
 * @param output all of its standard output
 * @param errors all of its standard error
 * @param timedOut whether it was killed for taking too long
 */
public record CommandResult(int status, byte[] output, byte[] errors, boolean timedOut) {
    /** Whether it ended by itself with status 0. */
    public boolean succeeded() {
        return status == 0 && !timedOut;
    }

    /** Standard output as UTF-8. */
    public String text() {
        return new String(output, StandardCharsets.UTF_8);
    }

    /** Standard error as UTF-8. */
    public String errorText() {
        return new String(errors, StandardCharsets.UTF_8);
    }
}
