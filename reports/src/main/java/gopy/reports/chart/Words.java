package gopy.reports.chart;

import java.util.List;

/** Lists as sentences have them. */
final class Words {
    private Words() {}

    static String list(List<String> words) {
        return String.join("; ", words) + ".";
    }
}
