package gopy.repl.session;

import gopy.generator.BuildFailed;
import gopy.generator.Cache;
import gopy.generator.Generator;
import gopy.generator.Home;
import gopy.generator.interpreter.Interpreter;
import gopy.generator.interpreter.Interpreters;
import gopy.generator.interpreter.Prepared;
import gopy.repl.line.Similar;
import gopy.repl.terminal.Console;
import java.util.List;
import java.util.Optional;

/** The facades that a session works with, each made when it is first needed: none may slow the first prompt. */
public final class Toolbox {

    private final Console console;
    private final Interruptible interruptible = new Interruptible();
    private Optional<Generator> generator = Optional.empty();
    private Optional<Interpreters> interpreters = Optional.empty();
    private volatile List<Interpreter> found = List.of();

    Toolbox(Console console) {
        this.console = console;
    }

    /** What Ctrl-C stops while no Python runs. */
    public Interruptible interruptible() {
        return interruptible;
    }

    public synchronized Generator generator() throws BuildFailed, InterruptedException {
        if (generator.isEmpty()) {
            generator = Optional.of(new Generator(Home.current(), Cache.current(), console::note));
        }
        return generator.get();
    }

    public synchronized Interpreters interpreters() {
        if (interpreters.isEmpty()) {
            interpreters = Optional.of(new Interpreters(Home.current(), Cache.current(), console::note));
        }
        return interpreters.get();
    }

    /** Every supported interpreter, the missing ones with their remedy. */
    public List<Interpreter> discover() {
        found = interpreters().discover();
        return found;
    }

    /** What {@link #discover} found last: for completion, which waits for nothing. */
    public List<Interpreter> discovered() {
        return found;
    }

    /** An interpreter that is there, by name or path. */
    public Interpreter interpreter(String name) throws Failure {
        Interpreter interpreter = interpreters().find(name);
        // A PyPy that is not there can be brought, which target() does.
        if (interpreter.problem().isPresent() && !interpreter.implementation().equals("pypy")) {
            throw new Failure(ExitCode.MISSING, List.of(interpreter.problem().get()));
        }
        return interpreter;
    }

    /** Makes a backend ready on an interpreter: may fetch and compile, and says so. */
    public Target target(String name, String backend) throws Failure {
        Interpreter interpreter = interpreter(name);
        List<String> possible = interpreter.backends();
        if (!backend.isEmpty() && !possible.isEmpty() && !possible.contains(backend)) {
            throw noSuchBackend(interpreter, backend, possible);
        }
        String wanted = !backend.isEmpty() ? backend : possible.isEmpty() ? usual(interpreter) : possible.getFirst();
        Prepared prepared = interpreters().prepare(interpreter, wanted);
        if (prepared.problem().isPresent()) {
            throw new Failure(ExitCode.MISSING, List.of(prepared.problem().get()));
        }
        return Target.of(prepared);
    }

    private static String usual(Interpreter missing) {
        return missing.implementation().equals("cpython") ? "capi" : "cffi";
    }

    private static Failure noSuchBackend(Interpreter interpreter, String backend, List<String> possible) {
        String similar = Similar.to(backend, possible).orElse(possible.getFirst());
        return Failure.of(
                ExitCode.USAGE,
                "no-such-backend",
                interpreter.name() + " has no backend " + backend,
                "it can use " + String.join(" and ", possible),
                "--backend " + similar);
    }
}
