package gopy.bench.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gopy.bench.sample.Floor;
import gopy.generator.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkloadsTest {
    @Test
    void listsTheFoldersThatDescribeThemselves() throws Exception {
        List<Workload> workloads = Workloads.list(Floor.workloads(Home.current()));
        assertThat(workloads)
                .extracting(Workload::name)
                .containsExactly("batch", "bulk", "call", "cold", "copy", "parallel", "rebuild", "scale");
        assertThat(workloads)
                .filteredOn(workload -> workload.kind() == Workload.Kind.LOOPS)
                .allSatisfy(workload -> {
                    assertThat(workload.driver()).isRegularFile();
                    assertThat(workload.folder().resolve("workload.go")).isRegularFile();
                });
        assertThat(workloads).allSatisfy(workload -> {
            assertThat(workload.cells(true)).isNotEmpty();
            assertThat(workload.cells(false)).containsAll(workload.cells(true));
        });
    }

    @Test
    void aDescriptionWithoutCasesIsRefusedByName(@TempDir Path root) throws Exception {
        Path folder = Files.createDirectory(root.resolve("odd"));
        Files.writeString(folder.resolve("workload.properties"), "module = odd\n");
        assertThatThrownBy(() -> Workloads.list(root))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("odd")
                .hasMessageContaining("cases");
    }

    @Test
    void resultsByChanceMayDifferAsFarAsChanceGoes() throws Exception {
        Cell pi = Workloads.list(Floor.workloads(Home.current())).stream()
                .filter(workload -> workload.name().equals("parallel"))
                .findFirst()
                .orElseThrow()
                .cells(false)
                .stream()
                .filter(cell -> cell.name().equals("pi") && cell.size() == 1_000_000)
                .findFirst()
                .orElseThrow();
        assertThat(pi.same("3.1415", "3.1510")).isTrue();
        assertThat(pi.same("3.1415", "3.2")).isFalse();
    }
}
