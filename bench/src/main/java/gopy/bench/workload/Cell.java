package gopy.bench.workload;

/**
 * One case of a workload at one size.
 *
 * @param name of the case, a function of the driver
 * @param threads workers that one operation uses
 */
public record Cell(Workload workload, String name, long size, int threads) {

    /** The value of the column {@code workload}. */
    public String title() {
        return workload.name() + "/" + name;
    }

    /** Whether two checked results count as the same answer. */
    public boolean same(String left, String right) {
        if (left.equals(right)) {
            return true;
        }
        try {
            double difference = Math.abs(Double.parseDouble(left) - Double.parseDouble(right));
            double allowed = workload.tolerance() / Math.sqrt((double) size * workload.checkLoops());
            return difference <= allowed;
        } catch (NumberFormatException texts) {
            return false;
        }
    }

    @Override
    public String toString() {
        return size == 1 ? title() : title() + " n=" + size;
    }
}
