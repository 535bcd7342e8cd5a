package gopy.bench.host;

import gopy.generator.interpreter.Interpreter;

/** GraalPy: a JVM of its own embeds it and runs the same harness. */
final class GraalPyHost implements Host {

    static boolean is(Interpreter interpreter) {
        return interpreter.implementation().equals("graalpy");
    }

    @Override
    public boolean runs(Interpreter interpreter) {
        return is(interpreter);
    }

    @Override
    public Worker start(WorkerSettings settings) throws WorkerFailed {
        return new ProcessWorker(settings, WorkerProcess.start(GraalPyLaunch.worker(settings), settings.output()));
    }
}
