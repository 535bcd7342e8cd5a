package gopy.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    @TempDir
    Path folder;

    @Test
    void everyQuestionOfTheRunHasItsFigure() throws Exception {
        Reports.Written written = Reports.write(wholeRun().done(false), folder.resolve("out"));
        assertThat(written.pictures().stream().map(path -> path.getFileName().toString()))
                .containsExactly(
                        "promises-calls.png",
                        "promises-search.png",
                        "promises-parallel.png",
                        "heat.png",
                        "call-add.png",
                        "call-ratio.png",
                        "copy-list.png",
                        "parallel-pi.png",
                        "then-and-now-search.png",
                        "then-and-now-pi.png");
        String page = Files.readString(written.page());
        assertThat(page).contains("1.50x").contains("python3.13 capi").contains("Run scripts/interpreters.");
        assertThat(page).doesNotContain("quick look");
    }

    @Test
    void theSameFolderGivesTheSameBytes() throws Exception {
        Path results = wholeRun().done(true);
        Reports.Written first = Reports.write(results, folder.resolve("one"));
        Reports.Written second = Reports.write(results, folder.resolve("two"));
        assertThat(second.page()).hasSameBinaryContentAs(first.page());
    }

    @Test
    void textsFromOutsideAreEscapedAndNothingIsLoaded() throws Exception {
        String page = Files.readString(
                Reports.write(wholeRun().done(true), folder.resolve("out")).page());
        assertThat(page)
                .contains("quick look")
                .contains("&lt;script&gt;")
                .doesNotContain("<script")
                .contains("default-src 'none'");
    }

    @Test
    void nothingMeasuredIsSaid() throws Exception {
        Path results = new SampleRun(folder)
                .cell("jmh", "ffm", "other/thing", "binding", 1, 5)
                .done(false);
        assertThatThrownBy(() -> Reports.write(results, folder.resolve("out")))
                .isInstanceOf(NothingMeasured.class)
                .hasMessageContaining("nothing measured");
    }

    private SampleRun wholeRun() throws IOException {
        SampleRun run = new SampleRun(folder);
        String[][] callers = {{"python2.7", "capi"}, {"python3.13", "capi"}, {"pypy3", "cffi"}, {"graalpy", "host"}};
        double factor = 1.5;
        for (String[] caller : callers) {
            run.cell(caller[0], caller[1], "call/add", "binding", 1, 60 * factor + 10)
                    .cell(caller[0], caller[1], "call/add", "control", 1, 60 * factor + 10)
                    .cell(caller[0], caller[1], "call/add", "empty", 1, 10)
                    .cell(caller[0], caller[1], "call/add", "floor", 1, 61)
                    .cell(caller[0], caller[1], "call/add", "floor-empty", 1, 1);
            for (long size = 10; size <= 1_000_000; size *= 10) {
                run.cell(caller[0], caller[1], "copy/list", "binding", size, 300 + 3 * size)
                        .cell(caller[0], caller[1], "copy/list", "python", size, 25.0 * size)
                        .cell(caller[0], caller[1], "copy/list", "floor", size, 60 + 0.3 * size)
                        .cell(caller[0], caller[1], "parallel/pi", "binding", size, 5000 + 4 * size)
                        .cell(caller[0], caller[1], "parallel/pi", "pool", size, 8e6 + 60 * size);
            }
            factor *= 1.4;
        }
        return run;
    }
}
