package gopy.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gopy.generator.analyze.BuildSettings;
import gopy.generator.analyze.Go;
import gopy.generator.build.OutputFolder;
import gopy.generator.interpreter.Prepared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Uses well-known Go modules from Python, each for its main purpose, on a new and an old CPython and on PyPy. All of them
 * go into one library, since building that takes a fraction of the time of forty; where it cannot be built, each gets its
 * own, so that the one at fault is the one that fails. Skipped, with the reason, where modules are missing and the module
 * proxy cannot be reached.
 */
@Tag("slow")
final class ModulesTest {
    private static final Path MODULES = Home.current().resolve("generator", "src", "test", "modules");
    private static final Pattern UNREACHABLE = Pattern.compile(
            "dial tcp|no such host|module lookup disabled|i/o timeout|proxyconnect|TLS handshake timeout");

    @TempDir
    static Path output;

    /**
     * A test and what it says in its first lines.
     *
     * @param packages import paths, behind {@code # binds:}
     * @param instances of generics, behind {@code # instances:}
     */
    private record Program(Path file, List<String> packages, List<String> instances) {
        static Program read(Path file) throws IOException {
            List<String> lines = Files.readAllLines(file);
            return new Program(file, words(lines, "# binds: "), words(lines, "# instances: "));
        }

        private static List<String> words(List<String> lines, String mark) {
            return lines.stream()
                    .filter(line -> line.startsWith(mark))
                    .flatMap(line -> Arrays.stream(line.substring(mark.length()).split(" ")))
                    .toList();
        }

        String name() {
            return file.getFileName().toString().replaceAll("^test_|\\.py$", "");
        }
    }

    /** Where a program finds its modules, or why they are not there. */
    private record Built(Path folder, Optional<String> problem) {}

    @TestFactory
    Stream<DynamicTest> modules() throws BuildFailed, InterruptedException, IOException {
        List<Program> programs = programs();
        List<Prepared> prepared = interpreters();
        Optional<String> missing = missing(programs);
        Map<Program, Built> built = missing.isEmpty() ? built(programs, prepared) : Map.of();
        return prepared.stream().flatMap(p -> programs.stream()
                .map(program -> DynamicTest.dynamicTest(
                        program.name() + " on " + p.interpreter().name(), () -> {
                            assumeTrue(missing.isEmpty(), () -> missing.orElse(""));
                            Matrix.mustBeReady(p);
                            run(p, program, built.get(program));
                        })));
    }

    private static void run(Prepared prepared, Program program, Built built) throws InterruptedException {
        assertThat(built.problem()).isEmpty();
        CommandResult result = prepared.interpreter()
                .command(program.file().toString())
                .with("PYTHONPATH", built.folder().toString())
                .with("PYTHONDONTWRITEBYTECODE", "1")
                .with("GOPY_BACKEND", prepared.backend())
                .timeout(Duration.ofMinutes(2))
                .run();
        assertThat(result.status()).as(result.text() + result.errorText()).isZero();
    }

    private static List<Program> programs() throws IOException {
        List<Program> programs = new ArrayList<>();
        try (Stream<Path> files = Files.list(MODULES)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".py")).sorted().toList()) {
                programs.add(Program.read(file));
            }
        }
        return programs;
    }

    /** The newest CPython, the oldest and a PyPy; each with its usual backend. */
    private static List<Prepared> interpreters() {
        Map<String, Prepared> chosen = new TreeMap<>();
        for (Prepared prepared : Matrix.prepared()) {
            String name = prepared.interpreter().name();
            if (name.startsWith("python3.")
                    && prepared.ready()
                    && prepared.backend().equals("capi")) {
                chosen.merge("newest", prepared, ModulesTest::newer);
            } else if (name.equals("python2.7") && prepared.backend().equals("capi") || name.equals("pypy3")) {
                chosen.putIfAbsent(name, prepared);
            }
        }
        return List.copyOf(chosen.values());
    }

    private static Prepared newer(Prepared a, Prepared b) {
        return minor(a) >= minor(b) ? a : b;
    }

    private static int minor(Prepared prepared) {
        return Integer.parseInt(prepared.interpreter().version().split("\\.")[1]);
    }

    /** Has the go command fetch what the packages need; why it cannot, if the proxy is out of reach. */
    private static Optional<String> missing(List<Program> programs) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("go", "list", "-deps", "-f", ""));
        command.addAll(packages(programs));
        CommandResult result = Command.of(command)
                .in(MODULES)
                .with(Go.ENVIRONMENT)
                .timeout(Duration.ofMinutes(10))
                .run();
        boolean unreachable =
                !result.succeeded() && UNREACHABLE.matcher(result.errorText()).find();
        assertThat(result.succeeded() || unreachable).as(result.errorText()).isTrue();
        return unreachable
                ? Optional.of("the Go module proxy cannot be reached: " + result.errorText())
                : Optional.empty();
    }

    private static Map<Program, Built> built(List<Program> programs, List<Prepared> prepared)
            throws BuildFailed, InterruptedException {
        Map<Program, Built> built = new HashMap<>();
        try (Generator generator = Generator.current()) {
            Built together = build(generator, programs, prepared, output.resolve("all"));
            for (Program program : programs) {
                built.put(
                        program,
                        together.problem().isEmpty()
                                ? together
                                : build(generator, List.of(program), prepared, output.resolve(program.name())));
            }
        }
        return built;
    }

    private static Built build(Generator generator, List<Program> programs, List<Prepared> prepared, Path folder)
            throws InterruptedException {
        List<String> instances = programs.stream()
                .flatMap(p -> p.instances().stream())
                .distinct()
                .toList();
        BuildRequest request = new BuildRequest(packages(programs), MODULES, BuildSettings.NONE, List.of(), Map.of());
        try {
            OutputFolder.write(
                    generator.build(request.instantiating(instances)),
                    prepared.stream().filter(Prepared::ready).toList(),
                    folder);
            return new Built(folder, Optional.empty());
        } catch (BuildFailed failed) {
            return new Built(folder, Optional.of(failed.getMessage()));
        }
    }

    private static List<String> packages(Collection<Program> programs) {
        return programs.stream()
                .flatMap(p -> p.packages().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
