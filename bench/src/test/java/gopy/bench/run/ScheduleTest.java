package gopy.bench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gopy.bench.BenchListener;
import gopy.bench.Effort;
import gopy.bench.result.Measurement;
import gopy.bench.result.ResultsFile;
import gopy.bench.result.Run.Gap;
import gopy.bench.result.Run.MeasuredHost;
import gopy.bench.sample.Launch;
import gopy.bench.sample.ProcessSampler;
import gopy.bench.sample.SampleFailed;
import gopy.bench.sample.Team;
import gopy.bench.workload.Workload;
import gopy.bench.workload.Workloads;
import gopy.generator.Command;
import gopy.generator.Home;
import gopy.generator.Programs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole run in small: real processes of the Python on PATH, with a workload that needs no Go. */
final class ScheduleTest {
    private static final MeasuredHost HOST = new MeasuredHost("python3", "3", "none", "cpython");

    @TempDir
    Path folder;

    private Workload workload;

    @BeforeEach
    void readWorkload() throws Exception {
        assumeThat(Programs.find("python3")).as("python3 on PATH").isPresent();
        workload = Workloads.list(Home.current().resolve("bench", "src", "test", "workloads"))
                .getFirst();
    }

    @Test
    void samplesOfOneRoundArePairsWhateverTheProcess() throws Exception {
        List<Gap> gaps = run(settings(2, 3), BenchListener.silent());
        List<Measurement> samples = ResultsFile.read(folder);
        assertThat(samples).extracting(Measurement::variant).containsOnly("python", "alone");
        for (Measurement sample : samples) {
            assertThat(samples)
                    .filteredOn(other -> other.size() == sample.size()
                            && other.process() == sample.process()
                            && other.iteration() == sample.iteration())
                    .extracting(Measurement::variant)
                    .containsExactlyInAnyOrder("python", "alone");
        }
        assertThat(samples).filteredOn(sample -> !sample.warmup()).hasSize(2 * 2 * 2 * 3);
        assertThat(samples).filteredOn(Measurement::warmup).isNotEmpty();
        assertThat(gaps).extracting(Gap::variant).containsOnly("wrong", "broken");
        assertThat(gaps)
                .extracting(Gap::reason)
                .contains("ValueError: not today", "returned -1 where python3/none alone returned 5");
    }

    @Test
    void stoppingKeepsWhatIsThereAndNamesTheRest() throws Exception {
        int[] count = {0};
        List<Gap> gaps = run(settings(2, 3), new BenchListener() {
            @Override
            public void sample(Measurement sample) {
                count[0]++;
            }

            @Override
            public boolean stopped() {
                return count[0] >= 3;
            }
        });
        assertThat(ResultsFile.read(folder)).hasSize(3);
        assertThat(gaps).filteredOn(gap -> gap.status().equals("skipped")).isNotEmpty();
    }

    @Test
    void aBudgetIsSpentOnSamplesHoweverShortItIs() throws Exception {
        Settings settings = settings(2, 3).within(Optional.of(Duration.ofSeconds(2)));
        long start = System.nanoTime();
        List<Gap> gaps = run(settings.hurried(2), BenchListener.silent());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        assertThat(ResultsFile.read(folder)).isNotEmpty();
        assertThat(gaps).extracting(Gap::status).containsOnly("failed");
    }

    @Test
    void aMissingProgramIsAGapAndNoException() throws Exception {
        Task task = task(List.of("/nowhere/python"), settings(1, 1));
        List<Gap> gaps = run(List.of(task), settings(1, 1), BenchListener.silent());
        assertThat(gaps).hasSize(2).allSatisfy(gap -> assertThat(gap.reason()).contains("/nowhere/python"));
    }

    private List<Gap> run(Settings settings, BenchListener listener) throws Exception {
        return run(List.of(task(List.of("python3"), settings)), settings, listener);
    }

    private List<Gap> run(List<Task> tasks, Settings settings, BenchListener listener) throws Exception {
        try (ResultsFile results = ResultsFile.append(folder)) {
            Recorder recorder = new Recorder("test", results, listener, Choice.all());
            new Schedule(tasks, settings).run(recorder, listener, () -> {});
            return recorder.gaps();
        }
    }

    private Task task(List<String> python, Settings settings) {
        return new InterpreterTask(HOST, workload.cells(false), () -> team(python), settings, Choice.all());
    }

    private Team team(List<String> python) throws SampleFailed {
        return new Team(List.of(
                new ProcessSampler(launch(python, Launch.SHARED)), new ProcessSampler(launch(python, "alone"))));
    }

    private Launch launch(List<String> python, String own) {
        Command command = Command.of(
                        python.getFirst(),
                        Home.current().harness().resolve("bench_cell.py").toString(),
                        workload.driver().toString())
                .with("PYTHONPATH", workload.folder().toString());
        return new Launch(command, own, false, Duration.ofSeconds(30));
    }

    private static Settings settings(int blocks, int rounds) {
        return new Settings(Effort.FULL, blocks, rounds, 3, Duration.ofMillis(1), Optional.empty(), 1);
    }
}
