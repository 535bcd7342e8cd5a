package gopy.bench.run;

import gopy.bench.BenchListener;
import gopy.bench.result.Measurement;
import gopy.bench.result.ResultsFile;
import gopy.bench.result.Run.Gap;
import gopy.bench.result.Run.MeasuredHost;
import gopy.bench.sample.SampleFailed;
import gopy.bench.workload.Cell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where samples and gaps go: to disk at once, and to whoever listens. */
public final class Recorder {
    private final String run;
    private final ResultsFile results;
    private final BenchListener listener;
    private final Answers answers = new Answers();
    private final List<Gap> gaps = new ArrayList<>();
    private final Verdicts verdicts;
    private Optional<Long> deadline = Optional.empty();
    private long samples;

    public Recorder(String run, ResultsFile results, BenchListener listener, Choice choice) {
        this.verdicts = new Verdicts(choice);
        this.run = run;
        this.results = results;
        this.listener = listener;
    }

    /** From now on, this much time is there. */
    void within(Duration budget) {
        deadline = Optional.of(System.nanoTime() + budget.toNanos());
    }

    /** Whether the budget is spent. */
    boolean spent() {
        return deadline.isPresent() && System.nanoTime() - deadline.get() > 0;
    }

    /** Whether to stop after the sample that was just taken: asked to, interrupted, or the budget is spent. */
    public boolean stopped() {
        return spent() || listener.stopped() || Thread.currentThread().isInterrupted();
    }

    /** One timed sample of a variant. */
    public void sample(MeasuredHost host, Cell cell, Sample sample) {
        Measurement measurement = new Measurement(
                run,
                Instant.now(),
                host.host(),
                host.version(),
                host.backend(),
                cell.title(),
                sample.variant(),
                cell.size(),
                cell.threads(),
                sample.process(),
                sample.iteration(),
                sample.warmup(),
                sample.loops(),
                sample.nanos(),
                sample.operations());
        try {
            results.add(measurement);
        } catch (IOException full) {
            throw new UncheckedIOException("results cannot be written", full);
        }
        samples++;
        verdicts.add(host, cell, sample);
        listener.sample(measurement);
    }

    /** Whether more samples of a cell may decide something. */
    boolean open(MeasuredHost host, Cell cell) {
        return verdicts.open(host, cell);
    }

    /** Notes what a budget left open. */
    void undecided(MeasuredHost host, Cell cell) {
        verdicts.undecided(host, cell)
                .ifPresent(words ->
                        gap(new Gap(host.host(), host.backend(), cell.title(), "", cell.size(), "undecided", words)));
    }

    /** Samples recorded so far. */
    public long samples() {
        return samples;
    }

    /** Compares a result with the others; a difference becomes a gap. */
    public boolean agrees(MeasuredHost host, Cell cell, String variant, String result) {
        String who = host.host() + "/" + host.backend() + " " + variant;
        return answers.differs(cell, who, result)
                .map(difference -> {
                    failed(host, cell, variant, difference);
                    return false;
                })
                .orElse(true);
    }

    public void failed(MeasuredHost host, Cell cell, String variant, String reason) {
        if (Thread.currentThread().isInterrupted()) {
            skipped(host, cell, variant, "the run was stopped");
            return;
        }
        gap(new Gap(host.host(), host.backend(), cell.title(), variant, cell.size(), "failed", reason));
    }

    /** What a process could not do: a failure, or something that is not installed here. */
    public void gap(MeasuredHost host, Cell cell, String variant, SampleFailed failed) {
        if (failed.missing()) {
            skipped(host, cell, variant, failed.getMessage());
        } else {
            failed(host, cell, variant, failed.getMessage());
        }
    }

    /** A variant that this host cannot have in any cell of a workload: said once. */
    public void absent(MeasuredHost host, Cell cell, String variant, String reason) {
        gap(new Gap(host.host(), host.backend(), cell.workload().name(), variant, 1, "skipped", reason));
    }

    public void skipped(MeasuredHost host, Cell cell, String variant, String reason) {
        gap(new Gap(host.host(), host.backend(), cell.title(), variant, cell.size(), "skipped", reason));
    }

    private void gap(Gap gap) {
        if (!gaps.contains(gap)) {
            gaps.add(gap);
            listener.gap(gap);
        }
    }

    /** Cells without samples so far, in the order in which they were found. */
    public List<Gap> gaps() {
        return List.copyOf(gaps);
    }
}
