package gopy.bench.host;

import java.util.List;

/** Every way to run Python, first match wins. */
public final class Hosts {

    private static final List<Host> ALL = List.of(new GraalPyHost(), new PythonHost());

    private Hosts() {}

    /** Starts a worker and waits until it answers. */
    public static Worker start(WorkerSettings settings) throws WorkerFailed {
        for (Host host : ALL) {
            if (host.runs(settings.interpreter())) {
                return host.start(settings);
            }
        }
        throw new WorkerFailed("no host runs " + settings.interpreter().name());
    }
}
