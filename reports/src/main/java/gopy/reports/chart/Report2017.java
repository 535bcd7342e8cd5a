package gopy.reports.chart;

import java.util.List;

/** The figures of the 2017 report on Go packages in Python, in seconds: what today's are held against. */
final class Report2017 {
    /** A search through a list: pure Python and the binding of that time. */
    record Search(String family, double python, double binding) {}

    /** One estimate of pi: a process pool and goroutines. */
    record Pi(String family, long samples, double pool, double binding) {}

    static final List<Search> SEARCH = List.of(
            new Search("CPython 2", 0.0397, 3.746),
            new Search("CPython 3", 0.0436, 3.052),
            new Search("PyPy", 0.00602, 2.596));

    static final List<Pi> PI = List.of(
            new Pi("CPython 2", 10, 0.009872, 0.001530),
            new Pi("CPython 2", 100, 0.004988, 0.000714),
            new Pi("CPython 2", 1_000, 0.006712, 0.00076),
            new Pi("CPython 2", 10_000, 0.006253, 0.000823),
            new Pi("CPython 2", 100_000, 0.020241, 0.002766),
            new Pi("CPython 2", 1_000_000, 0.132703, 0.016841),
            new Pi("PyPy", 10, 0.013827, 0.001615),
            new Pi("PyPy", 100, 0.00939, 0.000846),
            new Pi("PyPy", 1_000, 0.009166, 0.000682),
            new Pi("PyPy", 10_000, 0.020542, 0.000975),
            new Pi("PyPy", 100_000, 0.020035, 0.002385),
            new Pi("PyPy", 1_000_000, 0.0342, 0.01217),
            new Pi("CPython 3", 1_000_000, 0.1178, 0.01664));

    private Report2017() {}

    /** The row of 2017 that an interpreter of today belongs to; empty for hosts that had none. */
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
