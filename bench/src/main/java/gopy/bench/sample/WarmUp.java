package gopy.bench.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The one rule for all interpreters that says when a process is warm: each variant's last three samples lie within a tenth of their smallest, or
 * the most rounds that the run allows have passed.
 */
public final class WarmUp {
    private static final int WINDOW = 3;
    private static final double STEADY = 1.10;

    private final int most;
    private final Map<String, List<Long>> samples = new HashMap<>();
    private int rounds;

    public WarmUp(int most) {
        this.most = most;
    }

    public void add(String variant, long nanos) {
        samples.computeIfAbsent(variant, name -> new ArrayList<>()).add(nanos);
    }

    /** Ends a round; true when the next one counts. */
    public boolean warmAfterRound() {
        rounds++;
        return rounds >= most || samples.values().stream().allMatch(WarmUp::steady);
    }

    private static boolean steady(List<Long> nanos) {
        if (nanos.size() < WINDOW) {
            return false;
        }
        List<Long> last = nanos.subList(nanos.size() - WINDOW, nanos.size());
        long smallest = last.stream().mapToLong(Long::longValue).min().orElseThrow();
        long largest = last.stream().mapToLong(Long::longValue).max().orElseThrow();
        return largest <= smallest * STEADY;
    }
}
