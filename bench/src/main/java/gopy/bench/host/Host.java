package gopy.bench.host;

import gopy.generator.interpreter.Interpreter;

/** A way to run Python. */
public interface Host {

    boolean runs(Interpreter interpreter);

    Worker start(WorkerSettings settings) throws WorkerFailed;
}
