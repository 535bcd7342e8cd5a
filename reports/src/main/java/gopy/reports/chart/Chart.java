package gopy.reports.chart;

import gopy.reports.statistics.Evidence;
import java.util.List;

/** A way to show measurements. */
public interface Chart {
    /** The figures that this chart makes of the evidence; none where nothing was measured for it. */
    List<Figure> figures(Evidence evidence);
}
