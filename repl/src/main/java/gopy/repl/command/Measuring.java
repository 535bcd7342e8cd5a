package gopy.repl.command;

import gopy.bench.Bench;
import gopy.bench.BenchListener;
import gopy.bench.BenchRequest;
import gopy.bench.BenchSummary;
import gopy.bench.Expression;
import gopy.bench.ProgressLine;
import gopy.generator.Cache;
import gopy.generator.Home;
import gopy.generator.build.BuiltModule;
import gopy.repl.session.ExitCode;
import gopy.repl.session.Interruptible;
import gopy.repl.session.Session;
import org.jline.utils.Signals;

/** Runs benchmarks for commands, with progress on stderr. The first Ctrl-C ends the run after the sample, the second at once. */
final class Measuring {

    /** One of the ways to measure. */
    @FunctionalInterface
    private interface Measure {
        BenchSummary run(Bench bench, BenchListener listener) throws Exception;
    }

    private Measuring() {}

    /** The workbench's own workloads. */
    static BenchSummary run(Session session, BenchRequest request) throws Exception {
        return measure(session, (bench, listener) -> bench.run(request, listener));
    }

    /** An expression over a built binding. */
    static BenchSummary run(Session session, BenchRequest request, Expression expression, BuiltModule built)
            throws Exception {
        return measure(session, (bench, listener) -> bench.time(expression, built, request, listener));
    }

    private static BenchSummary measure(Session session, Measure measure) throws Exception {
        StoppableProgress progress =
                new StoppableProgress(System.err, session.console().terminal());
        Interruptible interruptible = session.toolbox().interruptible();
        // Without a shell nobody else listens for Ctrl-C, and the record of the run would not say that it is partial.
        Object before = Signals.register("INT", interruptible::interrupt);
        try {
            Bench bench = new Bench(Home.current(), Cache.current());
            return interruptible.call(() -> measure.run(bench, progress), progress::stop);
        } finally {
            Signals.unregister("INT", before);
            progress.finish();
        }
    }

    /** What the run's end says to scripts. */
    static int exitCode(BenchSummary summary) {
        return summary.run().interrupted() ? ExitCode.INTERRUPTED : summary.exitCode();
    }

    /** A progress line that can be asked to end the run. */
    private static final class StoppableProgress extends ProgressLine {

        private final java.io.PrintStream out;
        private volatile boolean stopped;

        StoppableProgress(java.io.PrintStream out, boolean terminal) {
            super(out, terminal);
            this.out = out;
        }

        /** True the first time: the run ends by itself. */
        boolean stop() {
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
