package gopy.bench.host;

/** Listens to what a worker's process writes. Called from the worker's drain threads, in order per stream. */
@FunctionalInterface
public interface Output {

    /** One of the two streams of a process. */
    enum Stream {
        OUT,
        ERR
    }

    void text(Stream stream, String text);

    /** For workers whose output nobody wants. */
    static Output discard() {
        return (stream, text) -> {};
    }
}
