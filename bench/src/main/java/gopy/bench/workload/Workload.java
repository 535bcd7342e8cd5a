package gopy.bench.workload;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder with the Go side and the Python side of one thing to measure.
 *
 * @param name of the folder
 * @param module that the driver imports, the name of the Go package
 * @param cases functions of the driver
 * @param sizes of the data of each case
 * @param quickCases the cases of a quick look
 * @param quickSizes the sizes of a quick look
 * @param own variants that need a process to themselves
 * @param rivals variants of a full run in processes of their own: what one would write by hand; each is missing where it cannot be had
 * @param ownWithout hosts that cannot run those
 * @param parallel whether one operation uses all cores
 * @param together whether a quick look may measure several cells in one process
 * @param checkLoops rounds of a variant's loop when results are compared
 * @param tolerance results may differ by this over the square root of the size, 0 for exactly equal
 */
public record Workload(
        String name,
        Path folder,
        String module,
        List<String> cases,
        List<Long> sizes,
        List<String> quickCases,
        List<Long> quickSizes,
        Set<String> own,
        Set<String> rivals,
        Set<String> ownWithout,
        boolean parallel,
        boolean together,
        long checkLoops,
        double tolerance) {

    public Workload {
        cases = List.copyOf(cases);
        sizes = List.copyOf(sizes);
        quickCases = List.copyOf(quickCases);
        quickSizes = List.copyOf(quickSizes);
        own = Set.copyOf(own);
        rivals = Set.copyOf(rivals);
        ownWithout = Set.copyOf(ownWithout);
    }

    /** Variants that need a process to themselves in such a run. */
    public List<String> alone(boolean quick) {
        return Stream.concat(own.stream(), quick ? Stream.of() : rivals.stream())
                .sorted()
                .toList();
    }

    public Path driver() {
        return folder.resolve("driver.py");
    }

    /** Every case at every size, smallest first. */
    public List<Cell> cells(boolean quick) {
        List<Cell> cells = new ArrayList<>();
        for (String name : quick ? quickCases : cases) {
            for (long size : quick ? quickSizes : sizes) {
                cells.add(new Cell(this, name, size, threads()));
            }
        }
        return List.copyOf(cells);
    }

    private int threads() {
        return parallel ? Runtime.getRuntime().availableProcessors() : 1;
    }
}
