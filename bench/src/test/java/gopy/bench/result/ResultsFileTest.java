package gopy.bench.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ResultsFileTest {
    @TempDir
    Path folder;

    private static Measurement sample(String variant, int iteration) {
        return new Measurement(
                "r1",
                Instant.parse("2026-01-02T03:04:05Z"),
                "pypy2",
                "2.7.18 (pypy 7.3.20)",
                "cffi",
                "call/add",
                variant,
                1,
                1,
                0,
                iteration,
                false,
                1000,
                65_000,
                1000);
    }

    @Test
    void whatWasAddedIsOnDiskBeforeTheFileIsClosed() throws Exception {
        try (ResultsFile results = ResultsFile.append(folder)) {
            results.add(sample("binding", 0));
            assertThat(ResultsFile.read(folder)).containsExactly(sample("binding", 0));
        }
    }

    @Test
    void appendingAgainKeepsOneHeader() throws Exception {
        for (int i = 0; i < 2; i++) {
            try (ResultsFile results = ResultsFile.append(folder)) {
                results.add(sample("with, comma \"and quotes\"", i));
            }
        }
        assertThat(ResultsFile.read(folder))
                .hasSize(2)
                .extracting(Measurement::iteration)
                .containsExactly(0, 1);
        assertThat(Files.readAllLines(folder.resolve(ResultsFile.NAME)).getFirst())
                .isEqualTo(
                        "run,time,host,host_version,backend,workload,variant,size,threads,process,iteration,warmup,loops,"
                                + "elapsed_ns,ops");
    }

    @Test
    void aLineCutOffByACrashIsLeftOut() throws Exception {
        try (ResultsFile results = ResultsFile.append(folder)) {
            results.add(sample("binding", 0));
        }
        Files.writeString(folder.resolve(ResultsFile.NAME), "r1,2026-01-02T0", StandardOpenOption.APPEND);
        assertThat(ResultsFile.read(folder)).hasSize(1);
    }
}
