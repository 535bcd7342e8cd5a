package gopy.generator.interpreter;

import gopy.generator.Cache;
import gopy.generator.Home;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The interpreters of this machine: found, asked, and made ready. Every method may be called from several threads. */
public final class Interpreters {
    private final Discovery discovery;
    private final Preparation preparation;
    private final Cache cache;
    private final Consumer<String> progress;

    /**
     * @param progress is told what is about to be fetched or compiled, a line at a time
     */
    public Interpreters(Home home, Cache cache, Consumer<String> progress) {
        PyPyFromDebian debian = new PyPyFromDebian(cache, progress);
        discovery = new Discovery(home, cache, debian);
        preparation = new Preparation(home, cache, debian, progress);
        this.cache = cache;
        this.progress = progress;
    }

    /** Those of this checkout and this user's cache, silent. */
    public static Interpreters current() {
        return new Interpreters(Home.current(), Cache.current(), line -> {});
    }

    /** One per supported name, the missing ones with their remedy, in the order 2.7, 3.6 ... 3.14, PyPy, GraalPy. */
    public List<Interpreter> discover() {
        return discovery.all();
    }

    /** One by name or path; {@code python3} is the one on PATH. A missing or unknown one says so in its problem. */
    public Interpreter find(String name) {
        return discovery.find(name);
    }

    /** Fetches a missing PyPy, then the private cffi or the compiled extension. Does nothing that is done already. */
    public Prepared prepare(Interpreter interpreter, String backend) {
        return preparation.prepare(interpreter, backend);
    }

    /** Another C extension for a CPython, compiled into the cache: its file, from {@code <module>.c} of the folder. */
    public Outcome extension(Interpreter interpreter, String module, Path folder) {
        return new ExtensionCompiler(module, List.of(folder), cache, progress).compile(interpreter);
    }
}
