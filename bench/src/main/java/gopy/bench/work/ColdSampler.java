package gopy.bench.work;

import gopy.bench.result.Variant;
import gopy.bench.sample.SampleFailed;
import gopy.bench.sample.Sampler;
import gopy.bench.workload.Cell;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A fresh process for each sample: the interpreter alone and with a binding, the import, the first call. */
public final class ColdSampler implements Sampler {
    private static final String MODULE = "call";
    private static final String CALL = "call.Add(40, 2)";

    private final FreshProcess process;
    private final Path modules;
    private String name = "";

    public ColdSampler(FreshProcess process, Path modules) {
        this.process = process;
        this.modules = modules;
    }

    @Override
    public Set<String> open(Cell cell) {
        name = cell.name();
        return name.equals("process") ? Set.of(Variant.BINDING, Variant.INTERPRETER) : Set.of(Variant.BINDING);
    }

    @Override
    public String check(String variant, long loops) throws SampleFailed {
        process.firstCall(modules, MODULE, CALL);
        return "called";
    }

    @Override
    public long sample(String variant, long loops) throws SampleFailed {
        long nanos = 0;
        for (long loop = 0; loop < loops; loop++) {
            nanos += once(variant);
        }
        return nanos;
    }

    private long once(String variant) throws SampleFailed {
        return switch (name) {
            case "process" ->
                process.whole(modules, variant.equals(Variant.INTERPRETER) ? List.of() : List.of(MODULE, CALL));
            case "import" -> process.importing(modules, MODULE);
            default -> process.firstCall(modules, MODULE, CALL);
        };
    }

    @Override
    public void close() {}
}
