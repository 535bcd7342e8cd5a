package gopy.reports.chart;

import java.util.List;

/** Every chart, in the order of the report. */
public final class Charts {
    public static final List<Chart> ALL = List.of(
            new Promises(),
            new Heat(),
            new CallCost(),
            new CallRatio(),
            new ByHand(),
            new LadderCost(),
            new CopyCost(),
            new ArgumentForms(),
            new ParallelCost(),
            new SpeedUp(),
            new ThenAndNow());

    private Charts() {}
}
