package gopy.reports.html;

import gopy.reports.table.Table;
import io.jstach.jstache.JStache;
import java.util.List;

/**
 * What the template of the page prints.
 *
 * @param warning what a reader must know before believing the numbers, empty if nothing
 * @param facts name and value of what was recorded about the run
 * @param commands what makes these numbers again
 */
@JStache(path = "gopy/reports/html/report.html")
public record Page(
        String title,
        String warning,
        List<Section> sections,
        List<Fact> facts,
        List<Notice> gaps,
        List<Notice> missing,
        List<String> ledger,
        List<String> commands) {

    /** One figure with its picture as base64. */
    public record Section(
            String id, String title, String subtitle, String alt, String png, List<String> header, List<Line> lines) {
        public static Section of(String id, String title, String subtitle, String alt, String png, Table table) {
            return new Section(
                    id,
                    title,
                    subtitle,
                    alt,
                    png,
                    table.header(),
                    table.rows().stream()
                            .map(row -> new Line(row.name(), row.cells()))
                            .toList());
        }
    }

    /** A row of a table. */
    public record Line(String name, List<String> cells) {}

    /** A name with a value. */
    public record Fact(String name, String value) {}

    /** What is not in the figures, and why. */
    public record Notice(String what, String reason) {}

    public boolean hasWarning() {
        return !warning.isEmpty();
    }

    public boolean hasGaps() {
        return !gaps.isEmpty();
    }

    public boolean hasMissing() {
        return !missing.isEmpty();
    }

    public boolean hasLedger() {
        return !ledger.isEmpty();
    }
}
