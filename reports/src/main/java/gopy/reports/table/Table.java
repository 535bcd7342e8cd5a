package gopy.reports.table;

import java.util.ArrayList;
import java.util.List;

/** Rows of text under a header; the first column names the row. */
public record Table(List<String> header, List<Row> rows) {

    /** One row. */
    public record Row(String name, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != header.size() - 1) {
                throw new IllegalArgumentException("row " + row.name() + " does not fit the header " + header);
            }
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The table in aligned columns, for terminals. */
    public List<String> lines() {
        List<List<String>> all = new ArrayList<>();
        all.add(header);
        for (Row row : rows) {
            List<String> cells = new ArrayList<>();
            cells.add(row.name());
            cells.addAll(row.cells());
            all.add(cells);
        }
        int[] widths = new int[header.size()];
        for (List<String> cells : all) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], cells.get(column).length());
            }
        }
        return all.stream().map(cells -> line(cells, widths)).toList();
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            line.append(cell).append(" ".repeat(widths[column] - cell.length() + 2));
        }
        return line.toString().stripTrailing();
    }

    /** Starts a table. */
    public static Rows of(String... header) {
        return new Rows(List.of(header));
    }

    /** A table while rows are added. */
    public static final class Rows {
        private final List<String> header;
        private final List<Row> rows = new ArrayList<>();

        private Rows(List<String> header) {
            this.header = header;
        }

        public Rows row(String name, String... cells) {
            rows.add(new Row(name, List.of(cells)));
            return this;
        }

        public Table done() {
            return new Table(header, rows);
        }
    }
}
