package gopy.bench.bars;

import gopy.bench.result.Variant;
import gopy.bench.workload.Cell;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * One promise: a side of a cell, held against another side of it or against nothing.
 *
 * @param group that it is shown in
 * @param callers starts of hosts' names, some with {@code /backend} behind
 * @param size of the cell; empty for every size, of which the worst counts
 * @param over variant whose time is promised to be small, or, where higher is better, the one that is left behind
 * @param under variant that it is held against, {@link #BEST} for the quickest of the rivals, empty for none
 */
public record Bar(
        String group,
        String what,
        List<String> callers,
        String workload,
        OptionalLong size,
        String over,
        String under,
        Unit unit,
        double limit) {
    /** For {@link #under}: the quickest of what one would write by hand. */
    public static final String BEST = "best";

    /** What {@link #BEST} is chosen from. */
    public static final List<String> RIVALS = List.of(Variant.EXTENSION, Variant.CFFI);

    /** A bar is judged by so many pairs of samples at least. */
    public static final int ENOUGH_PAIRS = 20;

    public Bar {
        callers = List.copyOf(callers);
    }

    /** Whether it is a promise for this host and backend. */
    public boolean holdsFor(String host, String backend) {
        return callers.stream().anyMatch(caller -> {
            int slash = caller.indexOf('/');
            String start = slash < 0 ? caller : caller.substring(0, slash);
            return host.startsWith(start) && (slash < 0 || backend.equals(caller.substring(slash + 1)));
        });
    }

    /** Whether it speaks of a cell of this host and backend. */
    public boolean asks(String host, String backend, Cell cell) {
        return holdsFor(host, backend) && needs(cell.title(), cell.size());
    }

    /** Whether a cell is needed for it. */
    boolean needs(String title, long cellSize) {
        return workload.equals(title) && (size.isEmpty() || size.getAsLong() == cellSize);
    }

    /** The variants that it is judged by, loops without a call and the control included. */
    Set<String> variants() {
        Set<String> needed = new TreeSet<>(Set.of(over, Variant.CONTROL, Variant.EMPTY));
        if (under.equals(BEST)) {
            needed.addAll(RIVALS);
        } else if (!under.isEmpty()) {
            needed.add(under);
        }
        if (needed.contains(Variant.FLOOR)) {
            needed.add(Variant.FLOOR_EMPTY);
        }
        return needed;
    }
}
