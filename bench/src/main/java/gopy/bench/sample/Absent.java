package gopy.bench.sample;

import gopy.bench.workload.Cell;
import java.util.Set;

/** Stands in a team for the process of a variant that cannot be had. */
public record Absent(String variant, SampleFailed reason) implements Sampler {
    @Override
    public String ownVariant() {
        return variant;
    }

    @Override
    public Set<String> open(Cell cell) throws SampleFailed {
        throw reason;
    }

    @Override
    public String check(String name, long loops) throws SampleFailed {
        throw reason;
    }

    @Override
    public long sample(String name, long loops) throws SampleFailed {
        throw reason;
    }

    @Override
    public void close() {}
}
