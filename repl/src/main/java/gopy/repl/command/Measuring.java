package gopy.repl.command;

import gopy.bench.Bench;
import gopy.bench.BenchRequest;
import gopy.bench.BenchSummary;
import gopy.bench.ProgressLine;
import gopy.generator.Cache;
import gopy.generator.Home;
import gopy.repl.session.Session;

/** Runs benchmarks for commands, with progress on stderr; Ctrl-C stops them. */
final class Measuring {

    private Measuring() {}

    static BenchSummary run(Session session, BenchRequest request) throws Exception {
        ProgressLine progress = new ProgressLine(System.err, session.console().terminal());
        try {
            Bench bench = new Bench(Home.current(), Cache.current());
            return session.toolbox().interruptible().call(() -> bench.run(request, progress));
        } finally {
            progress.finish();
        }
    }
}
