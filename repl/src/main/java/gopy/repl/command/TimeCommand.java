package gopy.repl.command;

import gopy.bench.host.Reply;
import gopy.repl.session.ExitCode;
import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import gopy.repl.session.Traceback;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Times an expression in the interpreter in use: a look, no measurement to publish. */
@Command(name = "time", description = "Time an expression: the best of five runs of at least 50 ms.")
final class TimeCommand extends SessionCommand {

    private static final int RUNS = 5;
    private static final double LONG_ENOUGH_SECONDS = 0.05;
    private static final long MOST_LOOPS = 1L << 40;

    @Parameters(paramLabel = "EXPRESSION", description = "Python.")
    private String expression;

    TimeCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws Failure {
        Reply defined = session.evaluate(function());
        if (defined instanceof Reply.Raised raised) {
            console.error(Traceback.of(raised));
            return ExitCode.EVALUATION;
        }
        try {
            long loops = 1;
            double seconds = run(loops);
            while (seconds < LONG_ENOUGH_SECONDS && loops < MOST_LOOPS) {
                loops *= seconds < LONG_ENOUGH_SECONDS / 20 ? 10 : 2;
                seconds = run(loops);
            }
            List<Double> runs = new ArrayList<>(List.of(seconds));
            while (runs.size() < RUNS) {
                runs.add(run(loops));
            }
            double best = runs.stream().mapToDouble(Double::doubleValue).min().orElseThrow() / loops;
            console.result(readable(best) + " per loop, best of " + RUNS + " runs of " + loops + " loops");
            return ExitCode.OK;
        } catch (Stopped e) {
            console.error(e.getMessage());
            return ExitCode.EVALUATION;
        } finally {
            session.evaluate("del _gopy_timed");
        }
    }

    /** A function, so that names inside are as fast as they are in people's own. */
    private String function() {
        return "def _gopy_timed(_gopy_loops):\n"
                + "    import itertools, time\n"
                + "    _gopy_clock = getattr(time, 'perf_counter', time.time)\n"
                + "    _gopy_start = _gopy_clock()\n"
                + "    for _gopy_turn in itertools.repeat(None, _gopy_loops):\n"
                + "        " + expression.strip().replace("\n", "\n        ") + "\n"
                + "    return _gopy_clock() - _gopy_start\n";
    }

    private static final class Stopped extends Exception {
        private static final long serialVersionUID = 1L;

        Stopped(String message) {
            super(message);
        }
    }

    private double run(long loops) throws Failure, Stopped {
        return switch (session.evaluate("_gopy_timed(" + loops + ")")) {
            case Reply.Value value -> Double.parseDouble(value.repr());
            case Reply.Done done -> throw new Stopped("the clock gave no time");
            case Reply.Raised raised -> throw new Stopped(Traceback.of(raised));
            case Reply.Died died -> throw new Stopped(died.death().summary());
        };
    }

    private static String readable(double seconds) {
        double nanoseconds = seconds * 1e9;
        if (nanoseconds < 1e3) {
            return String.format("%.1f ns", nanoseconds);
        }
        if (nanoseconds < 1e6) {
            return String.format("%.2f us", nanoseconds / 1e3);
        }
        return nanoseconds < 1e9 ? String.format("%.2f ms", nanoseconds / 1e6) : String.format("%.2f s", seconds);
    }
}
