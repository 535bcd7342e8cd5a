package gopy.bench.run;

import gopy.bench.BenchRequest;
import gopy.bench.Effort;
import gopy.bench.bars.Bars;
import gopy.bench.result.Run.MeasuredHost;
import gopy.bench.workload.Cell;
import java.util.List;
import java.util.Optional;

/**
 * Which cells of the workloads a run measures, and which variants of them.
 *
 * @param names of workloads and cases; empty for all
 * @param bars that the run is for; empty for a run of all variants
 */
public record Choice(List<String> names, Optional<Bars> bars) {
    public Choice {
        names = List.copyOf(names);
    }

    /** What a request asks for. */
    public static Choice of(BenchRequest request) {
        return new Choice(
                request.workloads(), request.effort() == Effort.BARS ? Optional.of(Bars.read()) : Optional.empty());
    }

    /** Everything. */
    public static Choice all() {
        return new Choice(List.of(), Optional.empty());
    }

    public boolean has(MeasuredHost host, Cell cell) {
        boolean named = names.isEmpty()
                || names.contains(cell.title())
                || names.contains(cell.workload().name());
        return named
                && bars.map(all -> all.need(host.host(), host.backend(), cell)).orElse(true);
    }

    public boolean has(MeasuredHost host, Cell cell, String variant) {
        return bars.map(all -> all.variants(host.host(), host.backend(), cell))
                .map(needed -> needed.contains(variant))
                .orElse(true);
    }

    /** The variants of some cells that are needed, among these. */
    List<String> of(MeasuredHost host, List<Cell> cells, List<String> variants) {
        return variants.stream()
                .filter(variant -> cells.stream().anyMatch(cell -> has(host, cell, variant)))
                .toList();
    }
}
