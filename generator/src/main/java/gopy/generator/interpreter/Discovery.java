package gopy.generator.interpreter;

import gopy.generator.Cache;
import gopy.generator.Home;
import gopy.generator.Programs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Finds interpreters and asks each what it is; a file's name is only where to look. */
final class Discovery {
    private static final List<String> PYPY = List.of("pypy", "pypy2", "pypy3");

    private final SearchPath searchPath = SearchPath.of(System.getenv());
    private final Probe probe;
    private final PyPyFromDebian debian;
    private final GraalPyJars graalPy;

    Discovery(Home home, Cache cache, PyPyFromDebian debian) {
        this.probe = new Probe(home, cache);
        this.debian = debian;
        this.graalPy = new GraalPyJars(home);
    }

    /** One per supported name, then those that answered with a name of their own, such as python3.13t. */
    List<Interpreter> all() {
        Map<String, Interpreter> found = new LinkedHashMap<>();
        Names.all().forEach(name -> found.put(name, Interpreter.missing(name, Names.missing(name))));
        List<String> names =
                Stream.concat(Names.cpython().stream(), PYPY.stream()).toList();
        List<Interpreter> answers = new ArrayList<>(askAll(searchPath.programs(names)));
        answers.addAll(debian.unpacked().stream().map(this::ask).toList());
        answers.add(graalPy.interpreter());
        for (Interpreter answer : answers) {
            Interpreter known = found.get(answer.name());
            if (known == null || !known.available()) {
                found.put(answer.name(), answer);
            }
        }
        return List.copyOf(found.values());
    }

    /** One by name or path. */
    Interpreter find(String name) {
        if (name.contains("/")) {
            return askProgram(name, Path.of(name).toAbsolutePath());
        }
        return switch (name) {
            case "graalpy" -> graalPy.interpreter();
            case "pypy2", "pypy3" -> named(name, PYPY);
            case "python", "python2", "python3" ->
                Programs.find(name)
                        .map(program -> askProgram(name, program))
                        .filter(Interpreter::available)
                        .or(() -> newest(name))
                        .orElseGet(() -> Interpreter.missing(name, Names.missing(name)));
            default -> named(name, List.of(name));
        };
    }

    /** The first that answers with this name. */
    private Interpreter named(String name, List<String> programs) {
        List<Interpreter> unwilling = new ArrayList<>();
        for (Path program : searchPath.programs(programs)) {
            Interpreter answer = ask(name, program);
            if (answer.name().equals(name) && answer.available()) {
                return answer;
            }
            if (!answer.available()) {
                unwilling.add(answer);
            }
        }
        return debian.unpacked().stream()
                .filter(unpacked -> unpacked.name().equals(name))
                .map(this::ask)
                .findFirst()
                .or(() -> unwilling.stream().findFirst())
                .orElseGet(() -> Interpreter.missing(name, Names.missing(name)));
    }

    private Optional<Interpreter> newest(String name) {
        String prefix = name.equals("python2") ? "python2" : "python3";
        return Names.cpython().reversed().stream()
                .filter(candidate -> candidate.startsWith(prefix))
                .map(candidate -> named(candidate, List.of(candidate)))
                .filter(Interpreter::available)
                .findFirst();
    }

    private List<Interpreter> askAll(List<Path> programs) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Interpreter>> answers = programs.stream()
                    .map(program -> CompletableFuture.supplyAsync(
                            () -> ask(program.getFileName().toString(), program), threads))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }

    /** A shim's answer depends on the working directory: it names the interpreter that is then asked and remembered. */
    private Interpreter askProgram(String name, Path program) {
        if (!searchPath.isShim(program)) {
            return ask(name, program);
        }
        Interpreter chosen = probe.askAnew(name, program, Map.of());
        return chosen.facts()
                .map(facts -> ask(name, Path.of(facts.executable())))
                .orElse(chosen);
    }

    private Interpreter ask(String name, Path program) {
        return probe.ask(name, program, Map.of());
    }

    private Interpreter ask(PyPyFromDebian.Unpacked unpacked) {
        return probe.ask(unpacked.name(), unpacked.executable(), unpacked.environment());
    }
}
