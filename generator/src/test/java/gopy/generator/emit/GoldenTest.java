package gopy.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import gopy.generator.BuildFailed;
import gopy.generator.Features;
import gopy.generator.Generator;
import gopy.generator.plan.BindingPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares what is generated for each feature package with the golden files beside it. Run with
 * {@code -Dgopy.test.options="--enable-native-access=ALL-UNNAMED -Dgopy.update=true"} to write them anew, and read the difference.
 */
final class GoldenTest {
    @TestFactory
    Stream<DynamicTest> goldens() throws BuildFailed, InterruptedException, IOException {
        List<String> names = Features.names();
        try (Generator generator = Generator.current()) {
            // Asked now: the analyser ends with this block.
            return names.stream().flatMap(name -> tests(generator, name)).toList().stream();
        }
    }

    private static Stream<DynamicTest> tests(Generator generator, String name) {
        BindingPlan plan;
        try {
            plan = generator.plan(Features.request(List.of(name))).getFirst();
        } catch (BuildFailed | InterruptedException | IOException e) {
            throw new IllegalStateException(e);
        }
        Path goldens = Features.FOLDER.resolve(name).resolve("testdata");
        String python = PythonModule.emit(plan, "library").text();
        String go = GoWrappers.emit(plan, "example.com/features/gopyruntime").text();
        String stub = PythonStub.emit(List.of(plan)).getFirst().text();
        return Stream.of(
                test(goldens.resolve("module.py.golden"), python),
                test(goldens.resolve("module.pyi.golden"), stub),
                test(goldens.resolve("wrapper.go.golden"), go));
    }

    private static DynamicTest test(Path golden, String text) {
        return DynamicTest.dynamicTest(Features.FOLDER.relativize(golden).toString(), () -> {
            if (Boolean.getBoolean("gopy.update")) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, text);
            }
            assertThat(text).isEqualTo(Files.readString(golden));
        });
    }
}
