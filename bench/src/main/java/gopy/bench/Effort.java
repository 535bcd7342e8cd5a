package gopy.bench;

/** How much work a run puts into its answers. */
public enum Effort {
    /** A look: few short samples. */
    QUICK("quick look"),
    /** What the bars of the project need, and no more: as many pairs as a full run, of shorter samples. */
    BARS("bars"),
    /** Measurements to rely on. */
    FULL("full run");

    private final String text;

    Effort(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
