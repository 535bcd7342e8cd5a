package gopy.bench.survey;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** {@code survey.csv}, a line a package as it is done, and {@code survey.md}, the whole so far. */
public final class SurveyReport implements Closeable {
    private static final CSVFormat LINES =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final List<Surveyed> rows = new ArrayList<>();
    private final Path markdown;
    private final CSVPrinter csv;

    public SurveyReport(Path folder) throws IOException {
        Files.createDirectories(folder);
        markdown = folder.resolve("survey.md");
        BufferedWriter writer = Files.newBufferedWriter(folder.resolve("survey.csv"));
        csv = new CSVPrinter(writer, LINES);
        csv.printRecord(
                "package",
                "works",
                "exported",
                "bound",
                "functions_exported",
                "functions_bound",
                "library_bytes",
                "build_seconds",
                "import_seconds",
                "called",
                "differing",
                "failure",
                "reasons",
                "instances",
                "note");
    }

    public void add(Surveyed row) throws IOException {
        rows.add(row);
        csv.printRecord(
                row.request(),
                row.works(),
                row.exported().symbols(),
                row.bound().symbols(),
                row.exported().callable(),
                row.bound().callable(),
                row.libraryBytes(),
                number("%.3f", row.buildSeconds()),
                number("%.4f", row.importSeconds()),
                row.called(),
                row.differing().size(),
                text(row.failure()),
                text(reasons(row.reasons())),
                text(String.join("; ", row.instances())),
                text(row.note()));
        csv.flush();
        Files.writeString(markdown, text());
    }

    /** The Markdown text. */
    public String text() {
        SurveySummary summary = new SurveySummary(rows);
        StringBuilder text = new StringBuilder("# Survey\n\n").append(summary.text());
        text.append("\n| package | exported | bound | | library MB | build s | import ms | calls that agree | |\n");
        text.append("|---|--:|--:|--:|--:|--:|--:|--:|---|\n");
        rows.forEach(row -> text.append(line(row)));
        text.append("\n## What was not bound, or not in full\n\n").append(summary.reasons());
        text.append("\n## Instances of generics\n\n");
        rows.stream()
                .filter(row -> !row.instances().isEmpty())
                .forEach(row ->
                        text.append("- " + row.request() + ": `" + String.join("`, `", row.instances()) + "`\n"));
        text.append("\n## What failed\n");
        rows.stream().filter(row -> !row.works()).forEach(row -> text.append(failure(row)));
        return text.toString();
    }

    private static String line(Surveyed row) {
        if (!row.imports()) {
            return "| %s | %d | %d | | | %s | | | %s |\n"
                    .formatted(
                            row.request(),
                            row.exported().symbols(),
                            row.bound().symbols(),
                            number("%.1f", row.buildSeconds()),
                            cell(row.failure().lines().findFirst().orElse("")));
        }
        return "| %s | %d | %d | %s | %s | %s | %s | %d of %d | %s |\n"
                .formatted(
                        row.request(),
                        row.exported().symbols(),
                        row.bound().symbols(),
                        SurveySummary.percent(row.share()),
                        number("%.1f", row.libraryBytes() / 1e6),
                        number("%.1f", row.buildSeconds()),
                        number("%.0f", row.importSeconds() * 1000),
                        row.called() - row.differing().size(),
                        row.called(),
                        cell(row.note()));
    }

    private static String failure(Surveyed row) {
        String text = row.failure() + String.join("\n", row.differing());
        return "\n### " + row.request() + "\n\n"
                + text.lines().map(l -> "    " + l).collect(Collectors.joining("\n")) + "\n";
    }

    private static String reasons(Map<String, Integer> reasons) {
        return new TreeMap<>(reasons)
                .entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).collect(Collectors.joining("; "));
    }

    private static String number(String form, double value) {
        return String.format(Locale.ROOT, form, value);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    /** Spreadsheets run what begins like a formula. */
    private static String text(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r\\x00].*") ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
