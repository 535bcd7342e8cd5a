package gopy.bench.run;

import gopy.bench.result.Run.Missing;
import gopy.bench.result.Variant;
import gopy.bench.sample.Floor;
import gopy.bench.sample.SampleFailed;
import gopy.bench.workload.Workload;
import gopy.generator.Cache;
import gopy.generator.Home;
import gopy.generator.Programs;
import gopy.generator.interpreter.Interpreter;
import gopy.generator.interpreter.Interpreters;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one would use instead of this binding: what is written by hand, of which an extension is compiled here, and gopy where it is on PATH. */
public final class Rivals {
    private static final String EXTENSION = "_gopy_rival";

    private final Path sources;
    private final Interpreters interpreters;
    private final GopyRival gopy;

    public Rivals(Home home, Cache cache, Interpreters interpreters) {
        this.sources = home.resolve("bench", "src", "main", "c", "rival");
        this.interpreters = interpreters;
        this.gopy = new GopyRival(cache);
    }

    /** Those that no interpreter of this machine can have. */
    public static List<Missing> missing() {
        return Programs.find(GopyRival.PROGRAM).isPresent()
                ? List.of()
                : List.of(new Missing(
                        "gopy", "it is not on PATH, so there are no rows of it.", "It is measured where it is."));
    }

    /** Whether a variant is one of those. */
    static boolean isMissing(String variant) {
        return variant.equals(Variant.GOPY) && !missing().isEmpty();
    }

    /** Variables that tell the driver where a rival's parts are; no extension, no variable. */
    Map<String, String> environment(Interpreter interpreter, Floor floor, Workload workload, String variant)
            throws SampleFailed {
        Map<String, String> environment =
                new TreeMap<>(Map.of("GOPY_FLOOR", floor.library().toString()));
        if (variant.equals(Variant.EXTENSION) && interpreter.implementation().equals("cpython")) {
            interpreters
                    .extension(interpreter, EXTENSION, sources)
                    .found()
                    .ifPresent(file ->
                            environment.put("GOPY_RIVAL", file.getParent().toString()));
        }
        if (variant.equals(Variant.GOPY)) {
            environment.put("GOPY_BUILT", gopy.built(interpreter, workload).toString());
        }
        return environment;
    }
}
