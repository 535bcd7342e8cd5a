package gopy.bench.host;

/** Whether a piece of Python can run as it stands. */
public enum Completeness {
    COMPLETE,
    INCOMPLETE,
    INVALID
}
