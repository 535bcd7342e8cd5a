package gopy.reports.bars;

/** What a run says of a bar. */
public enum Verdict {
    /** The whole interval lies within the limit. */
    MET("met"),
    /** The whole interval lies beyond the limit. */
    NOT_MET("not met"),
    /** The interval covers the limit, or rests on too few pairs. */
    UNDECIDED("undecided"),
    /** The run has no samples for it. */
    NOT_MEASURED("not measured");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
