package gopy.bench.jmh;

import gopy.bench.ffm.GoLibrary;
import gopy.bench.host.ParentDeath;
import java.nio.file.Path;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/** What the workbench tells a forked JVM of the binding to measure, by system properties. */
final class Binding {
    /** System property with the library's path. */
    static final String LIBRARY = "gopy.bench.library";

    /** Start of the system properties with a function's number, followed by {@code module.Function}. */
    static final String FUNCTION = "gopy.bench.function.";

    /** System property with the process number of the program that started the fork. */
    static final String PARENT = "gopy.bench.parent";

    static final GoLibrary GO = guarded();

    private static GoLibrary guarded() {
        ParentDeath.follow(Long.getLong(PARENT));
        // Ctrl-C at the terminal is for the program, which lets a sample end.
        Signal.handle(new Signal("INT"), SignalHandler.SIG_IGN);
        return GoLibrary.open(Path.of(System.getProperty(LIBRARY)));
    }

    private Binding() {}

    /** The number of a function of a module. */
    static long function(String module, String name) {
        return Long.parseLong(System.getProperty(FUNCTION + module + "." + name));
    }
}
