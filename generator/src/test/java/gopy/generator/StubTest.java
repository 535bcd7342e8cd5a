package gopy.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gopy.generator.build.BuiltModule;
import gopy.generator.build.OutputFolder;
import gopy.generator.interpreter.Prepared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checks the type stubs of all feature packages with mypy and stubtest, in a virtual environment in the cache. Skipped,
 * with the reason, where no CPython from 3.11 on has pip or mypy cannot be fetched.
 */
@Tag("slow")
final class StubTest {
    private static final String MYPY = "mypy==2.4.1";

    @TempDir
    static Path output;

    private static Prepared prepared;
    private static Path python;
    private static List<String> modules;

    @BeforeAll
    static void build() throws Exception {
        Optional<Prepared> found = Matrix.prepared().stream()
                .filter(p -> p.ready() && p.backend().equals("capi") && isNew(p))
                .findFirst();
        assumeTrue(found.isPresent(), "no CPython from 3.11 on; see scripts/interpreters");
        prepared = found.orElseThrow();
        python = environment();
        BuiltModule built = Features.build();
        OutputFolder.write(built, List.of(prepared), output);
        modules = List.copyOf(built.modules().values());
    }

    private static boolean isNew(Prepared prepared) {
        String[] version = prepared.interpreter().version().split("\\.");
        return version[0].equals("3") && Integer.parseInt(version[1]) >= 11;
    }

    /** The Python of an environment that has mypy; made once. */
    private static Path environment() throws InterruptedException {
        Path folder = Cache.current()
                .folder("mypy")
                .resolve(MYPY + "-" + prepared.interpreter().version());
        Path made = folder.resolve("bin").resolve("python");
        if (!Command.of(made.toString(), "-m", "mypy", "--version").run().succeeded()) {
            CommandResult venv = prepared.interpreter()
                    .command("-m", "venv", folder.toString())
                    .run();
            assumeTrue(venv.succeeded(), "no virtual environment: " + venv.errorText());
            CommandResult pip = Command.of(made.toString(), "-m", "pip", "install", "--quiet", MYPY)
                    .run();
            assumeTrue(pip.succeeded(), "mypy cannot be fetched: " + pip.errorText());
        }
        return made;
    }

    @Test
    void strict() throws InterruptedException {
        List<String> files = new ArrayList<>(List.of("_gopy/__init__.pyi"));
        modules.forEach(module -> files.add(module + "/__init__.pyi"));
        clean(
                output,
                Stream.concat(Stream.of("mypy", "--strict"), files.stream()).toList());
    }

    @Test
    void asAtRunTime() throws InterruptedException {
        clean(output, stubtest());
    }

    /** Decorators hide signatures from stubtest, so here the stubs go without. */
    @Test
    void signaturesAsAtRunTime() throws IOException, InterruptedException {
        Map<Path, String> stubs = new TreeMap<>();
        for (String module : modules) {
            Path stub = output.resolve(module).resolve("__init__.pyi");
            stubs.put(stub, Files.readString(stub));
            Files.writeString(stub, stubs.get(stub).replaceAll("(?m)^ *@_gopy\\._.*\n", ""));
        }
        try {
            clean(output, stubtest());
        } finally {
            for (Map.Entry<Path, String> stub : stubs.entrySet()) {
                Files.writeString(stub.getKey(), stub.getValue());
            }
        }
    }

    private static List<String> stubtest() {
        // Whether a subclass of int has a layout of its own depends on the version of Python.
        return Stream.concat(Stream.of("mypy.stubtest", "--concise", "--ignore-disjoint-bases"), modules.stream())
                .toList();
    }

    private static void clean(Path folder, List<String> module) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of(python.toString(), "-m"));
        command.addAll(module);
        CommandResult result = Command.of(command)
                .in(folder)
                .with("PYTHONPATH", folder.toString())
                .with("MYPYPATH", folder.toString())
                .with("GOPY_BACKEND", "capi")
                .run();
        assertThat(result.status()).as(result.text() + result.errorText()).isZero();
    }
}
