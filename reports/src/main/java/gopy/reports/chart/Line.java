package gopy.reports.chart;

import gopy.reports.statistics.Interval;
import java.util.SortedMap;
import java.util.TreeMap;

/** One line of a chart: its name and an interval in nanoseconds for each size. */
record Line(String name, SortedMap<Long, Interval> points) {
    Line(String name) {
        this(name, new TreeMap<>());
    }
}
