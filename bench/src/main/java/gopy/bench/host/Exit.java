package gopy.bench.host;

import java.util.Map;
import java.util.OptionalInt;

/** An exit status in the shell's way of counting: above 128 it is 128 plus the number of the signal that killed. */
public record Exit(int status) {

    static final int KILLED = 128 + 9;

    private static final Map<Integer, String> SIGNALS = Map.of(
            1, "SIGHUP", 2, "SIGINT", 3, "SIGQUIT", 4, "SIGILL", 6, "SIGABRT", 7, "SIGBUS", 8, "SIGFPE", 9, "SIGKILL",
            11, "SIGSEGV", 15, "SIGTERM");

    public OptionalInt signal() {
        return status > 128 && status <= 192 ? OptionalInt.of(status - 128) : OptionalInt.empty();
    }

    /** For example {@code was killed by SIGKILL} or {@code exited with status 3 (os.Exit or os._exit)}. */
    public String describe() {
        if (signal().isPresent()) {
            int number = signal().getAsInt();
            return "was killed by " + SIGNALS.getOrDefault(number, "signal " + number);
        }
        return "exited with status " + status + " (Go's os.Exit or log.Fatal, or Python's os._exit)";
    }
}
