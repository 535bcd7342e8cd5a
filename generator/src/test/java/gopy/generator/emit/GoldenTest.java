package gopy.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import gopy.generator.BuildFailed;
import gopy.generator.BuildRequest;
import gopy.generator.Features;
import gopy.generator.Generator;
import gopy.generator.Home;
import gopy.generator.plan.BindingPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares what is generated for each feature package with the golden files beside it, and what is generated for two demos
 * with what docs/binding shows. Run with
 * {@code -Dgopy.test.options="--enable-native-access=ALL-UNNAMED -Dgopy.update=true"} to write them anew, and read the difference.
 */
final class GoldenTest {
    private static final Path SHOWN = Home.current().resolve("docs", "binding");

    @TestFactory
    Stream<DynamicTest> goldens() throws BuildFailed, InterruptedException, IOException {
        List<String> names = Features.names();
        try (Generator generator = Generator.current()) {
            // Asked now: the analyser ends with this block.
            return names.stream().flatMap(name -> tests(generator, name)).toList().stream();
        }
    }

    @TestFactory
    Stream<DynamicTest> shown() throws BuildFailed, InterruptedException, IOException {
        Path demos = Home.current().resolve("scripts", "demos");
        try (Generator generator = Generator.current()) {
            return Stream.of("extract", "structs")
                    .flatMap(name -> {
                        Path folder = SHOWN.resolve(name);
                        return tests(
                                plan(generator, Features.request(demos, List.of(name), List.of())),
                                "gopyruntime",
                                folder.resolve("__init__.py"),
                                folder.resolve("__init__.pyi"),
                                folder.resolve("wrapper.go"));
                    })
                    .toList()
                    .stream();
        }
    }

    private static Stream<DynamicTest> tests(Generator generator, String name) {
        Path goldens = Features.FOLDER.resolve(name).resolve("testdata");
        return tests(
                plan(generator, Features.request(List.of(name))),
                "gopyruntime",
                goldens.resolve("module.py.golden"),
                goldens.resolve("module.pyi.golden"),
                goldens.resolve("wrapper.go.golden"));
    }

    private static BindingPlan plan(Generator generator, BuildRequest request) {
        try {
            return generator.plan(request).getFirst();
        } catch (BuildFailed | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<DynamicTest> tests(BindingPlan plan, String runtime, Path python, Path stub, Path go) {
        return Stream.of(
                test(python, PythonModule.emit(plan, "library").text()),
                test(stub, PythonStub.emit(List.of(plan)).getFirst().text()),
                test(go, GoWrappers.emit(plan, runtime).text()));
    }

    private static DynamicTest test(Path golden, String text) {
        return DynamicTest.dynamicTest(
                Home.current().folder().relativize(golden).toString(), () -> {
                    if (Boolean.getBoolean("gopy.update")) {
                        Files.createDirectories(golden.getParent());
                        Files.writeString(golden, text);
                    }
                    assertThat(text).isEqualTo(Files.readString(golden));
                });
    }
}
