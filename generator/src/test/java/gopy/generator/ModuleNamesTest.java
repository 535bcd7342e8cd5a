package gopy.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gopy.generator.analyze.BuildSettings;
import gopy.generator.plan.BindingPlan;
import gopy.generator.plan.NumberedName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The names of modules, and of symbols that Python takes for one. */
final class ModuleNamesTest {
    @TempDir
    private Path folder;

    @Test
    void foldersThatTellNoCaseApart() throws Exception {
        write("go.mod", "module example.org/cases\n\ngo 1.24\n");
        write("one/one.go", "package Table\n\nfunc A() {}\n");
        write("two/table/table.go", "package table\n\nfunc A() {}\n");
        write("io/io.go", "package io\n\nfunc A() {}\n");
        assertThat(plans("./one", "./two/table", "./io"))
                .extracting(BindingPlan::module)
                .containsExactly("Table", "go_two_table", "go_io");
    }

    @Test
    void namesThatPythonFolds() throws Exception {
        write("go.mod", "module example.org/cases\n\ngo 1.24\n");
        write("one/one.go", "package one\n\nfunc \u212aelvin() {}\nfunc Kelvin() {}\n");
        BindingPlan plan = plans("./one").getFirst();
        assertThat(plan.numbered())
                .extracting(NumberedName::symbol, NumberedName::name, NumberedName::owner)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("\u212aelvin", "Kelvin_2", "Kelvin"));
        assertThat(Refusals.warnings(List.of(plan)).getFirst().text())
                .contains("one.go:3:6")
                .contains("//gopy:name");
    }

    @Test
    void wantedNamesThatCannotBe() throws Exception {
        write("go.mod", "module example.org/cases\n\ngo 1.24\n");
        write("one/one.go", "package one\n\nfunc A() {}\n");
        List<BindingPlan> plans = plans("./one");
        for (String name : List.of("class", "a b", "os", "go", "_gopy", "1st", "")) {
            assertThatExceptionOfType(BuildFailed.class)
                    .as(name)
                    .isThrownBy(() -> Refusals.names(Map.of("example.org/cases/one", name), plans))
                    .withMessageContaining("cannot be named '" + name + "'")
                    .withMessageContaining("next: --name example.org/cases/one=one_go");
        }
        assertThatExceptionOfType(BuildFailed.class)
                .isThrownBy(() -> Refusals.names(Map.of("example.org/cases/on", "first"), plans))
                .withMessageContaining("it has example.org/cases/one");
        assertThatCode(() -> Refusals.names(Map.of("example.org/cases/one", "first"), plans))
                .doesNotThrowAnyException();
    }

    private List<BindingPlan> plans(String... packages) throws Exception {
        try (Generator generator = Generator.current()) {
            return generator.plan(new BuildRequest(List.of(packages), folder, BuildSettings.NONE, List.of(), Map.of()));
        }
    }

    private void write(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
