package gopy.generator.interpreter;

import gopy.generator.Command;
import gopy.generator.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Python interpreter, there or not.
 *
 * @param name {@code python2.7}, {@code python3.11}, {@code pypy2}, {@code pypy3} or {@code graalpy}
 * @param executable what to start; empty for GraalPy, which is started as a JVM, and for one that is not there
 * @param environment variables that the executable needs to run at all
 * @param facts what it says about itself; empty for one that is not there
 * @param problem why it cannot be used and what brings it; empty for one that is there
 */
public record Interpreter(
        String name,
        Optional<Path> executable,
        Map<String, String> environment,
        Optional<Facts> facts,
        Optional<Diagnostic> problem) {
    public Interpreter {
        environment = Map.copyOf(environment);
        if (facts.isPresent() == problem.isPresent()) {
            throw new IllegalArgumentException("an interpreter has facts or a problem: " + name);
        }
    }

    /** One that answered the probe. */
    static Interpreter there(Path executable, Map<String, String> environment, Facts facts) {
        return new Interpreter(
                facts.name(), Optional.of(executable), environment, Optional.of(facts), Optional.empty());
    }

    /** One that is not there, and what to do. */
    static Interpreter missing(String name, Diagnostic problem) {
        return new Interpreter(name, Optional.empty(), Map.of(), Optional.empty(), Optional.of(problem));
    }

    /** Whether it is there and runs. */
    public boolean available() {
        return facts.isPresent();
    }

    /** {@code cpython}, {@code pypy} or {@code graalpy}; known for a missing one too. */
    public String implementation() {
        return facts.map(Facts::implementation)
                .orElse(name.startsWith("pypy") ? "pypy" : name.startsWith("graalpy") ? "graalpy" : "cpython");
    }

    /** The version of the Python language, or empty. */
    public String version() {
        return facts.map(Facts::version).orElse("");
    }

    /** The version of the implementation, or empty. */
    public String implementationVersion() {
        return facts.map(Facts::implementationVersion).orElse("");
    }

    /** The tag of its binaries; empty for CPython 2.7. */
    public String soabi() {
        return facts.map(Facts::soabi).orElse("");
    }

    /** How the file name of a C extension ends. */
    public String extensionSuffix() {
        return facts.map(Facts::extensionSuffix).orElse("");
    }

    /** The backends that can work here, the usual one first: {@code capi}, {@code cffi}, {@code host}. */
    public List<String> backends() {
        if (!available()) {
            return List.of();
        }
        return switch (implementation()) {
            case "graalpy" -> List.of("host");
            case "pypy" -> List.of("cffi");
            default -> facts.orElseThrow().hasHeaders() ? List.of("capi", "cffi") : List.of("cffi");
        };
    }

    /** This interpreter with arguments, ready to run. */
    public Command command(String... arguments) {
        List<String> line = new ArrayList<>();
        line.add(executable
                .orElseThrow(() -> new IllegalStateException(name + " has no executable"))
                .toString());
        line.addAll(List.of(arguments));
        return Command.of(line).with(environment);
    }
}
