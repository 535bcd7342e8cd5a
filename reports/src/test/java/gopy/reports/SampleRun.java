package gopy.reports;

import gopy.bench.result.Machine;
import gopy.bench.result.Measurement;
import gopy.bench.result.ResultsFile;
import gopy.bench.result.Run;
import gopy.bench.result.RunFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A results folder with a run of known costs: every cell takes exactly what the test says, plus a ripple of one per cent. */
public final class SampleRun {
    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");
    private static final Machine MACHINE = new Machine(START, "a <fast> CPU", 2, "", 0.5, 0, "max", 1000);

    private final Path folder;
    private final int processes;
    private final int rounds;

    public SampleRun(Path folder) {
        this(folder, 3, 4);
    }

    public SampleRun(Path folder, int processes, int rounds) {
        this.folder = folder;
        this.processes = processes;
        this.rounds = rounds;
    }

    /** Adds the rounds of each process. */
    public SampleRun cell(String host, String backend, String workload, String variant, long size, double nanos)
            throws IOException {
        try (ResultsFile file = ResultsFile.append(folder)) {
            for (int process = 0; process < processes; process++) {
                for (int iteration = 0; iteration < rounds; iteration++) {
                    double ripple = 1 + 0.01 * ((process + iteration) % 3 - 1);
                    long loops = 1_000_000;
                    file.add(new Measurement(
                            "run-1",
                            START,
                            host,
                            "1",
                            backend,
                            workload,
                            variant,
                            size,
                            1,
                            process,
                            iteration,
                            false,
                            loops,
                            Math.round(nanos * ripple * loops),
                            loops));
                }
            }
        }
        return this;
    }

    public Path done(boolean quick) throws IOException {
        RunFile.write(
                folder,
                new Run(
                        Run.SCHEMA,
                        "run-1",
                        START,
                        START.toString(),
                        quick,
                        false,
                        7,
                        3,
                        4,
                        100,
                        Map.of("go", "go1.26"),
                        Map.of("GOGC", ""),
                        Map.of("call", "abc"),
                        MACHINE,
                        MACHINE,
                        List.of(new Run.MeasuredHost("python3.13", "3.13.0", "capi", "CPython")),
                        List.of(new Run.Missing("pypy2", "not on this machine.", "Run scripts/interpreters.")),
                        List.of(new Run.Gap(
                                "graalpy", "host", "copy/array", "", 10, "failed", "<script>alert(1)</script>")),
                        List.of("GraalPy runs in a JVM.")));
        return folder;
    }
}
