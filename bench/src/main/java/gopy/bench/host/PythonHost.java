package gopy.bench.host;

import gopy.generator.interpreter.Interpreter;

/** CPython and PyPy: the interpreter's own process runs the harness. */
final class PythonHost implements Host {

    @Override
    public boolean runs(Interpreter interpreter) {
        return !GraalPyHost.is(interpreter);
    }

    @Override
    public Worker start(WorkerSettings settings) throws WorkerFailed {
        return new ProcessWorker(settings, WorkerProcess.start(Launch.python(settings), settings.output()));
    }
}
