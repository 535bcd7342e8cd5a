package gopy.reports.chart;

import gopy.bench.result.Variant;
import java.util.List;

/** The figures of the 2017 report on Go packages in Python, in seconds: what today's are held against. */
final class Report2017 {
    /**
     * One row of the report.
     *
     * @param family CPython 2, CPython 3 or PyPy
     * @param size elements or samples; 0 where the report does not say, and the largest of today is taken
     * @param python the time of what Python had of its own
     * @param binding the time with Go
     */
    record Row(String family, long size, double python, double binding) {}

    /**
     * One of the report's two tables, and today's cells that belong to it.
     *
     * @param rival the variant that Go was compared with
     */
    record Comparison(String workload, String rival, List<Row> rows) {}

    /** A search through a list: a pure Python loop and the binding of that time. */
    static final Comparison SEARCH = new Comparison(
            "copy/list",
            Variant.PYTHON,
            List.of(
                    new Row("CPython 2", 0, 0.0397, 3.746),
                    new Row("CPython 3", 0, 0.0436, 3.052),
                    new Row("PyPy", 0, 0.00602, 2.596)));

    /** Monte Carlo pi: a process pool made inside the timing and goroutines. */
    static final Comparison PI = new Comparison(
            "parallel/pi",
            Variant.POOL,
            List.of(
                    new Row("CPython 2", 10, 0.009872, 0.001530),
                    new Row("CPython 2", 100, 0.004988, 0.000714),
                    new Row("CPython 2", 1_000, 0.006712, 0.00076),
                    new Row("CPython 2", 10_000, 0.006253, 0.000823),
                    new Row("CPython 2", 100_000, 0.020241, 0.002766),
                    new Row("CPython 2", 1_000_000, 0.132703, 0.016841),
                    new Row("CPython 3", 1_000_000, 0.1178, 0.01664),
                    new Row("PyPy", 10, 0.013827, 0.001615),
                    new Row("PyPy", 100, 0.00939, 0.000846),
                    new Row("PyPy", 1_000, 0.009166, 0.000682),
                    new Row("PyPy", 10_000, 0.020542, 0.000975),
                    new Row("PyPy", 100_000, 0.020035, 0.002385),
                    new Row("PyPy", 1_000_000, 0.0342, 0.01217)));

    private Report2017() {}

    /** The rows of 2017 that an interpreter of today belongs to; empty for hosts that had none. */
    static String family(String host) {
        if (host.startsWith("python2")) {
            return "CPython 2";
        }
        if (host.startsWith("python")) {
            return "CPython 3";
        }
        return host.startsWith("pypy") ? "PyPy" : "";
    }
}
