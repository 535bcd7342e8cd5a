package gopy.bench.jmh;

import gopy.bench.ffm.GoLibrary;
import java.nio.file.Path;

/** What the workbench tells a forked JVM of the binding to measure, by system properties. */
final class Binding {
    /** System property with the library's path. */
    static final String LIBRARY = "gopy.bench.library";

    /** Start of the system properties with a function's number, followed by {@code module.Function}. */
    static final String FUNCTION = "gopy.bench.function.";

    static final GoLibrary GO = GoLibrary.open(Path.of(System.getProperty(LIBRARY)));

    private Binding() {}

    /** The number of a function of a module. */
    static long function(String module, String name) {
        return Long.parseLong(System.getProperty(FUNCTION + module + "." + name));
    }
}
