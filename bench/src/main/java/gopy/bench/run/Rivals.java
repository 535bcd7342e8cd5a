package gopy.bench.run;

import gopy.bench.sample.Floor;
import gopy.generator.Home;
import gopy.generator.interpreter.Interpreter;
import gopy.generator.interpreter.Interpreters;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What one would write by hand instead of a binding: the hand-written extension is compiled for an interpreter that takes it. */
public final class Rivals {
    private static final String EXTENSION = "_gopy_rival";

    private final Path sources;
    private final Interpreters interpreters;

    public Rivals(Home home, Interpreters interpreters) {
        this.sources = home.resolve("bench", "src", "main", "c", "rival");
        this.interpreters = interpreters;
    }

    /** Variables that tell the driver where the floor's library and the extension are; no extension, no variable. */
    Map<String, String> environment(Interpreter interpreter, Floor floor) {
        Map<String, String> environment =
                new TreeMap<>(Map.of("GOPY_FLOOR", floor.library().toString()));
        if (interpreter.implementation().equals("cpython")) {
            interpreters
                    .extension(interpreter, EXTENSION, sources)
                    .found()
                    .ifPresent(file ->
                            environment.put("GOPY_RIVAL", file.getParent().toString()));
        }
        return environment;
    }
}
