package gopy.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gopy.generator.Command;
import gopy.generator.CommandResult;
import gopy.generator.Home;
import gopy.generator.Programs;
import gopy.generator.model.ApiModel;
import gopy.generator.plan.BindingPlan;
import gopy.generator.plan.Planner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Puts texts that want to be code into every place where text of a Go package reaches what is generated, more than Go
 * itself would let through, and looks at what comes out: declarations and nothing else.
 */
final class HostileTest {
    private static final Path CHECK = Home.current()
            .resolve("generator", "src", "test", "resources", "gopy", "generator", "emit", "declarations.py");

    /** Tags of unnamed structs stand in the types of generated methods. */
    private static final String LITERAL = "`[^`\\n]*`|\"(\\\\.|[^\"\\\\\\n])*\"";

    @TempDir
    Path folder;

    @Test
    void coversEnough() {
        assertThat(HostilePackage.TEXTS.size() * HostilePackage.PLACES).isGreaterThanOrEqualTo(200);
    }

    @Test
    void generatedPythonIsDeclarationsOnly() throws IOException, InterruptedException {
        Path python = Programs.find("python3").orElse(null);
        assumeTrue(python != null, "no python3 on PATH");
        List<String> command = new ArrayList<>(List.of(python.toString(), CHECK.toString()));
        for (BindingPlan plan : plans()) {
            command.add(file("module", PythonModule.emit(plan, "library").text()));
            command.add(file("stub", PythonStub.emit(List.of(plan)).getFirst().text()));
        }
        CommandResult result = Command.of(command).run();
        assertThat(result.status()).as(result.text() + result.errorText()).isZero();
    }

    @Test
    void generatedGoIsWellFormed() throws IOException, InterruptedException {
        Path gofmt = Programs.find("gofmt").orElse(null);
        assumeTrue(gofmt != null, "no gofmt on PATH");
        List<String> command = new ArrayList<>(List.of(gofmt.toString(), "-e", "-l"));
        for (BindingPlan plan : plans()) {
            String text = GoWrappers.emit(plan, "example.com/gopyruntime").text();
            assertThat(text.replaceAll(LITERAL, "")).doesNotContain("MARK");
            command.add(file("wrapper", text));
        }
        CommandResult result = Command.of(command).run();
        assertThat(result.status()).as(result.errorText()).isZero();
    }

    private static List<BindingPlan> plans() {
        return HostilePackage.TEXTS.stream()
                .map(text -> new ApiModel("go1.26", List.of(), List.of(HostilePackage.of(text)), List.of()))
                .map(model -> Planner.plan(model, Map.of()).getFirst())
                .toList();
    }

    private String file(String kind, String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, kind, ".txt"), text)
                .toString();
    }
}
