package gopy.repl.command;

import gopy.bench.Bench;
import gopy.bench.BenchListener;
import gopy.bench.BenchRequest;
import gopy.bench.BenchSummary;
import gopy.bench.ProgressLine;
import gopy.bench.Question;
import gopy.bench.result.Run;
import gopy.generator.Cache;
import gopy.generator.Home;
import gopy.generator.build.BuiltModule;
import gopy.repl.session.ExitCode;
import gopy.repl.session.Interruptible;
import gopy.repl.session.Session;
import java.nio.file.Path;
import org.jline.utils.Signals;

/** Runs benchmarks for commands, with progress on stderr. The first Ctrl-C or SIGTERM ends the run after the sample, the second at once. */
final class Measuring {

    /** One of the ways to measure. */
    @FunctionalInterface
    private interface Measure {
        BenchSummary run(Bench bench, BenchListener listener) throws Exception;
    }

    /** What was measured, and what the run's end says to scripts. */
    record Measured(BenchSummary summary, int exitCode) {}

    private Measuring() {}

    /** The workbench's own workloads. */
    static Measured run(Session session, BenchRequest request) throws Exception {
        return measure(session, (bench, listener) -> bench.run(request, listener));
    }

    /** Something about a built binding. */
    static Measured run(Session session, BenchRequest request, Question question, BuiltModule built) throws Exception {
        return measure(session, (bench, listener) -> bench.ask(question, built, request, listener));
    }

    private static Measured measure(Session session, Measure measure) throws Exception {
        StoppableProgress progress =
                new StoppableProgress(System.err, session.console().terminal());
        Interruptible interruptible = session.toolbox().interruptible();
        // Without a shell nobody else listens for Ctrl-C, and the record of the run would not say that it is partial.
        Object interrupt = Signals.register("INT", interruptible::interrupt);
        Object terminate = Signals.register("TERM", () -> {
            progress.terminated = true;
            interruptible.interrupt();
        });
        try {
            Bench bench = new Bench(Home.current(), Cache.current());
            BenchSummary summary = interruptible.call(() -> measure.run(bench, progress), progress::stop);
            return new Measured(summary, exitCode(summary, progress.terminated));
        } finally {
            Signals.unregister("INT", interrupt);
            Signals.unregister("TERM", terminate);
            progress.finish();
        }
    }

    private static int exitCode(BenchSummary summary, boolean terminated) {
        if (!summary.run().interrupted()) {
            return summary.exitCode();
        }
        return terminated ? ExitCode.TERMINATED : ExitCode.INTERRUPTED;
    }

    /** A progress line that can be asked to end the run. */
    private static final class StoppableProgress extends ProgressLine {

        private final java.io.PrintStream out;
        private volatile boolean measuring;
        private volatile boolean stopped;
        private volatile boolean terminated;

        StoppableProgress(java.io.PrintStream out, boolean terminal) {
            super(out, terminal);
            this.out = out;
        }

        @Override
        public void started(Run run, Path folder) {
            measuring = true;
            super.started(run, folder);
        }

        /** True the first time: the run ends by itself. While the workloads are built there is nothing to end well. */
        boolean stop() {
            if (!measuring) {
                return false;
            }
            boolean first = !stopped;
            stopped = true;
            if (first) {
                finish();
                out.println("stopping after this sample; Ctrl-C again stops at once");
            }
            return first;
        }

        @Override
        public boolean stopped() {
            return stopped;
        }
    }
}
