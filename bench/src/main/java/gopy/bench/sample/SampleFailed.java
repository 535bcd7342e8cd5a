package gopy.bench.sample;

/** A process could not do what it was asked; the message is the reason that the run's record gives for the gap. */
public final class SampleFailed extends Exception {
    private static final long serialVersionUID = 1L;

    public SampleFailed(String message) {
        super(message);
    }
}
