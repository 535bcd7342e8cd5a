package gopy.bench.workload;

import gopy.bench.Effort;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder with the Go side and the Python side of one thing to measure.
 *
 * @param name of the folder
 * @param kind of work
 * @param module that the driver imports, the name of the Go package
 * @param cases functions of the driver
 * @param sizes of the data of each case
 * @param ownSizes of cases that have others, in every run
 * @param quickCases the cases of a quick look
 * @param quickSizes the sizes of a quick look
 * @param own variants that need a process to themselves
 * @param rivals variants of a full run in processes of their own: what one would write by hand; each is missing where it cannot be had
 * @param ownWithout hosts that cannot run those
 * @param java variants that a JVM takes in a process of its own, beside GraalPy
 * @param crossing function of the module that a C loop calls through the binding's library
 * @param parallel whether one operation uses all cores
 * @param together whether a quick look may measure several cells in one process
 * @param checkLoops rounds of a variant's loop when results are compared
 * @param tolerance results may differ by this over the square root of the size, 0 for exactly equal
 */
public record Workload(
        String name,
        Kind kind,
        Path folder,
        String module,
        List<String> cases,
        List<Long> sizes,
        Map<String, List<Long>> ownSizes,
        List<String> quickCases,
        List<Long> quickSizes,
        Set<String> own,
        Set<String> rivals,
        Set<String> ownWithout,
        Set<String> java,
        String crossing,
        boolean parallel,
        boolean together,
        long checkLoops,
        double tolerance) {

    /** What takes the samples of a workload. */
    public enum Kind {
        /** A loop in the interpreter, of the folder's driver. */
        LOOPS,
        /** The workbench itself, which rebuilds a package after an edit. */
        REBUILD,
        /** The workbench itself, which binds a package of so many functions. */
        SCALE,
        /** Fresh processes of the interpreter. */
        COLD
    }

    public Workload {
        cases = List.copyOf(cases);
        sizes = List.copyOf(sizes);
        ownSizes = Map.copyOf(ownSizes);
        quickCases = List.copyOf(quickCases);
        quickSizes = List.copyOf(quickSizes);
        own = Set.copyOf(own);
        rivals = Set.copyOf(rivals);
        ownWithout = Set.copyOf(ownWithout);
        java = Set.copyOf(java);
    }

    /** Variants that need a process to themselves in such a run. */
    public List<String> alone(Effort effort) {
        return Stream.concat(own.stream(), effort == Effort.QUICK ? Stream.of() : rivals.stream())
                .sorted()
                .toList();
    }

    public Path driver() {
        return folder.resolve("driver.py");
    }

    /** Every case at every size, smallest first. */
    public List<Cell> cells(boolean quick) {
        return cells(quick, List.of());
    }

    /**
     * The same, and in a quick run also cases that are named.
     *
     * @param named titles of cases, {@code call/new}, beside other names
     */
    public List<Cell> cells(boolean quick, List<String> named) {
        List<Cell> cells = new ArrayList<>();
        for (String name : cases) {
            if (quick && !quickCases.contains(name) && !named.contains(this.name + "/" + name)) {
                continue;
            }
            for (long size : ownSizes.getOrDefault(name, quick ? quickSizes : sizes)) {
                cells.add(new Cell(this, name, size, threads()));
            }
        }
        return List.copyOf(cells);
    }

    private int threads() {
        return parallel ? Runtime.getRuntime().availableProcessors() : 1;
    }
}
