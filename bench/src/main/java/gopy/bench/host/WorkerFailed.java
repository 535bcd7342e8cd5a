package gopy.bench.host;

/** A worker did not start. The message says what happened, why (with what the process wrote), and what to do. */
public final class WorkerFailed extends Exception {

    private static final long serialVersionUID = 1L;

    public WorkerFailed(String message) {
        super(message);
    }

    public WorkerFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
