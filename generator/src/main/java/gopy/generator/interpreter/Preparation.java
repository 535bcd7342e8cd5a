package gopy.generator.interpreter;

import gopy.generator.Cache;
import gopy.generator.Diagnostic;
import gopy.generator.Home;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Gives an interpreter what a backend needs on it. */
final class Preparation {
    private static final String RUNTIME = "_gopy_capi";

    private final Probe probe;
    private final PyPyFromDebian debian;
    private final PrivateCffi cffi;
    private final ExtensionCompiler compiler;

    Preparation(Home home, Cache cache, PyPyFromDebian debian, Consumer<String> progress) {
        this.probe = new Probe(home, cache);
        this.debian = debian;
        this.cffi = new PrivateCffi(cache, progress);
        this.compiler = new ExtensionCompiler(RUNTIME, List.of(home.c(), home.go("library")), cache, progress);
    }

    Prepared prepare(Interpreter wanted, String backend) {
        Interpreter interpreter = wanted.available() ? wanted : bring(wanted);
        if (!interpreter.available()) {
            return without(interpreter, backend, interpreter.problem().orElseThrow());
        }
        if (!interpreter.backends().contains(backend) && !backend.equals("capi")) {
            return without(interpreter, backend, wrong(interpreter, backend));
        }
        return switch (backend) {
            case "capi" ->
                interpreter.implementation().equals("cpython")
                        ? with(interpreter, backend, compiler.compile(interpreter))
                        : without(interpreter, backend, wrong(interpreter, backend));
            case "cffi" ->
                ownCffi(interpreter)
                        ? new Prepared(interpreter, backend, Optional.empty(), Optional.empty(), Optional.empty())
                        : with(interpreter, backend, cffi.of(interpreter));
            default -> new Prepared(interpreter, backend, Optional.empty(), Optional.empty(), Optional.empty());
        };
    }

    /** PyPy brings its cffi; a CPython's own may be of any age and is left alone. */
    private static boolean ownCffi(Interpreter interpreter) {
        return interpreter.implementation().equals("pypy");
    }

    private Interpreter bring(Interpreter missing) {
        String name = missing.name();
        if (!name.equals("pypy2") && !name.equals("pypy3")) {
            return missing;
        }
        Optional<Diagnostic> problem = debian.fetch(name).trouble();
        if (problem.isPresent()) {
            return Interpreter.missing(name, problem.get());
        }
        return debian.unpacked().stream()
                .filter(unpacked -> unpacked.name().equals(name))
                .map(unpacked -> probe.ask(name, unpacked.executable(), unpacked.environment()))
                .map(answer -> answer.problem()
                        .map(reason -> Interpreter.missing(name, PyPyFromDebian.broken(name, reason)))
                        .orElse(answer))
                .findFirst()
                .orElse(missing);
    }

    private static Prepared with(Interpreter interpreter, String backend, Outcome outcome) {
        boolean capi = backend.equals("capi");
        return new Prepared(
                interpreter,
                backend,
                outcome.found().filter(path -> capi),
                outcome.found().filter(path -> !capi),
                outcome.trouble());
    }

    private static Prepared without(Interpreter interpreter, String backend, Diagnostic problem) {
        return new Prepared(interpreter, backend, Optional.empty(), Optional.empty(), Optional.of(problem));
    }

    private static Diagnostic wrong(Interpreter interpreter, String backend) {
        return Diagnostic.error(
                "backend-unavailable",
                interpreter.name() + " has no backend " + backend,
                "it has " + String.join(", ", interpreter.backends()),
                "leave --backend out, or name one of these");
    }
}
