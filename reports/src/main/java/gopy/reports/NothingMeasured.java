package gopy.reports;

import java.nio.file.Path;

/** A results folder without a sample that any chart could show. */
public final class NothingMeasured extends Exception {
    private static final long serialVersionUID = 1;

    NothingMeasured(Path folder) {
        super("nothing measured: " + folder + " has no samples that a chart could show");
    }
}
