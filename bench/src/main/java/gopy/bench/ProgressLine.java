package gopy.bench;

import gopy.bench.result.Measurement;
import gopy.bench.result.Run;
import gopy.bench.result.Run.Gap;
import gopy.bench.result.Run.Missing;
import gopy.bench.result.Variant;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a person sees of a run on standard error: {@code [7/24] pypy2/cffi copy/list n=10000 12.3 ns +-0.8% ETA 02:14}, on a terminal only, after a
 * second and twice a second at most; and a line for each gap. It writes between samples, so nothing that is timed pays for it.
 */
public class ProgressLine implements BenchListener {
    private static final long PAUSE = Duration.ofMillis(500).toNanos();
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream out;
    private final boolean terminal;
    private final List<Double> costs = new ArrayList<>();
    private final long start = System.nanoTime();
    private long shown = start + PAUSE;
    private String cell = "";
    private String what = "";
    private int done;
    private int total;
    private boolean visible;

    public ProgressLine(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void started(Run run, Path folder) {
        line((run.quick() ? "quick look" : "measuring") + ", seed " + run.seed() + ", results in " + folder);
        for (Missing missing : run.missing()) {
            line("not here: " + missing.host() + ": " + missing.reason()
                    + (missing.remedy().isEmpty() ? "" : "; " + missing.remedy()));
        }
    }

    @Override
    public void planned(Duration estimate) {
        line("takes about " + Math.max(1, Math.round(estimate.toSeconds() / 60.0)) + " min on a quiet machine");
    }

    @Override
    public void step(int doneNow, int totalNow, String whatNow) {
        done = doneNow;
        total = totalNow;
        what = whatNow;
        costs.clear();
        show();
    }

    @Override
    public void sample(Measurement sample) {
        String now = sample.host() + "/" + sample.backend() + " " + sample.workload()
                + (sample.size() == 1 ? "" : " n=" + sample.size());
        if (!now.equals(cell)) {
            cell = now;
            costs.clear();
        }
        what = now;
        if (sample.variant().equals(Variant.BINDING) || sample.variant().equals(Variant.EXPRESSION)) {
            costs.add(sample.nanosPerOperation());
        }
        show();
    }

    @Override
    public void gap(Gap gap) {
        if (gap.status().equals("failed")) {
            line("failed: " + gap.host() + "/" + gap.backend() + " " + gap.workload()
                    + (gap.size() == 1 ? "" : " n=" + gap.size())
                    + (gap.variant().isEmpty() ? "" : " " + gap.variant()) + ": " + gap.reason());
        }
    }

    /** Takes the line away, for whoever writes next. */
    public void finish() {
        if (visible) {
            out.print(CLEAR);
            out.flush();
            visible = false;
        }
    }

    private void line(String text) {
        finish();
        out.println(text);
    }

    private void show() {
        long now = System.nanoTime();
        if (!terminal || now - shown < PAUSE) {
            return;
        }
        shown = now;
        visible = true;
        out.print(CLEAR + (total == 0 ? "" : "[" + (done + 1) + "/" + total + "] ") + what + cost() + eta(now));
        out.flush();
    }

    private String cost() {
        if (costs.isEmpty()) {
            return "";
        }
        List<Double> sorted = costs.stream().sorted().toList();
        double median = sorted.get(sorted.size() / 2);
        double spread = (sorted.getLast() - sorted.getFirst()) / median / 2;
        return " " + duration(median)
                + (sorted.size() == 1 ? "" : String.format(Locale.ROOT, " +-%.1f%%", 100 * spread));
    }

    private static String duration(double nanos) {
        if (nanos < 1e4) {
            return String.format(Locale.ROOT, "%.1f ns", nanos);
        }
        return nanos < 1e7
                ? String.format(Locale.ROOT, "%.1f us", nanos / 1e3)
                : String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }

    private String eta(long now) {
        if (done == 0) {
            return "";
        }
        Duration left = Duration.ofNanos((now - start) / done * (total - done));
        return String.format(Locale.ROOT, " ETA %02d:%02d", left.toMinutes(), left.toSecondsPart());
    }
}
