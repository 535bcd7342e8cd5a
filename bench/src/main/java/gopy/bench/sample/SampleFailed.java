package gopy.bench.sample;

/** A process could not do what it was asked; the message is the reason that the run's record gives for the gap. */
public final class SampleFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean missing;

    public SampleFailed(String message) {
        this(message, false);
    }

    /** @param missing whether nothing is wrong, but something is not installed here */
    public SampleFailed(String message, boolean missing) {
        super(message);
        this.missing = missing;
    }

    /** Whether this is a cell to skip and not a failure. */
    public boolean missing() {
        return missing;
    }
}
