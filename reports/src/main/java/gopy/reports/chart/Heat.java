package gopy.reports.chart;

import static gopy.bench.result.Variant.BINDING;
import static gopy.bench.result.Variant.EMPTY;
import static gopy.bench.result.Variant.PYTHON;

import gopy.reports.statistics.Caller;
import gopy.reports.statistics.Evidence;
import gopy.reports.statistics.Interval;
import gopy.reports.statistics.Term;
import gopy.reports.table.Quantity;
import gopy.reports.table.Table;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The whole picture: callers down, workloads across, each cell the binding's time as a multiple of pure Python's in the same interpreter; blue where Go
 * is quicker, vermilion where it is slower, white around 1.
 */
final class Heat implements Chart {
    private static final int ROW = 34;
    private static final int HEAD = 118;
    private static final int LEFT = 190;
    /** Room for the last heading, which slants to the right. */
    private static final int RIGHT = 110;

    private static final int MOST_COLUMNS = 12;
    private static final double STRONGEST = 30;

    /** A workload at its largest size. */
    private record Column(String workload, long size) {
        String name() {
            return workload + (size > 1 ? " " + Quantity.count(size) : "");
        }
    }

    @Override
    public List<Figure> figures(Evidence evidence) {
        List<Column> all = columns(evidence);
        List<Figure> figures = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_COLUMNS) {
            List<Column> columns = all.subList(from, Math.min(all.size(), from + MOST_COLUMNS));
            figures.add(figure(evidence, columns, from == 0 ? "" : "-" + (from / MOST_COLUMNS + 1)));
        }
        return figures;
    }

    private static List<Column> columns(Evidence evidence) {
        List<Column> columns = new ArrayList<>();
        for (String workload : evidence.workloads()) {
            evidence.callers().stream()
                    .flatMap(caller -> evidence.sizes(caller, workload, PYTHON).stream())
                    .max(Long::compare)
                    .filter(size -> evidence.callers().stream()
                            .anyMatch(caller -> ratio(evidence, caller, new Column(workload, size))
                                    .isPresent()))
                    .ifPresent(size -> columns.add(new Column(workload, size)));
        }
        return columns;
    }

    private static Optional<Interval> ratio(Evidence evidence, Caller caller, Column column) {
        boolean empty = evidence.sizes(caller, column.workload(), EMPTY).contains(column.size());
        Term go = empty ? Term.of(BINDING).less(EMPTY) : Term.of(BINDING);
        Term python = empty ? Term.of(PYTHON).less(EMPTY) : Term.of(PYTHON);
        return evidence.ratio(caller, column.workload(), column.size(), go, python);
    }

    private static Figure figure(Evidence evidence, List<Column> columns, String number) {
        List<Caller> callers = evidence.callers().stream()
                .filter(caller -> columns.stream()
                        .anyMatch(column -> ratio(evidence, caller, column).isPresent()))
                .toList();
        List<String> header = new ArrayList<>(List.of("caller"));
        columns.forEach(column -> header.add(column.name()));
        Table.Rows table = Table.of(header.toArray(String[]::new));
        List<String> said = new ArrayList<>();
        for (Caller caller : callers) {
            List<String> cells = columns.stream()
                    .map(column -> Quantity.factor(ratio(evidence, caller, column)))
                    .toList();
            table.row(caller.label(), cells.toArray(String[]::new));
            long quicker = columns.stream()
                    .filter(column -> ratio(evidence, caller, column)
                            .filter(value -> value.high() < 1)
                            .isPresent())
                    .count();
            said.add(caller.label() + " quicker in Go in " + quicker + " of " + columns.size());
        }
        return new Figure(
                "heat" + number,
                "Go through the binding against pure Python, every caller and workload",
                "The binding's time as a multiple of pure Python's in the same interpreter, at the largest size measured, loops subtracted: below 1 Go is"
                        + " quicker. A cell whose 95 % interval covers 1 is white; intervals are in the table.",
                Words.list(said),
                draw(evidence, callers, columns),
                table.done());
    }

    private static BufferedImage draw(Evidence evidence, List<Caller> callers, List<Column> columns) {
        int cell = Math.min(120, (1200 - LEFT - RIGHT) / columns.size());
        BufferedImage image = new BufferedImage(1200, HEAD + ROW * callers.size() + 16, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Theme.BACKGROUND);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setFont(Theme.font(Font.PLAIN, 12));
        for (int k = 0; k < columns.size(); k++) {
            heading(graphics, columns.get(k), LEFT + k * cell + cell / 2);
        }
        for (int r = 0; r < callers.size(); r++) {
            int y = HEAD + r * ROW;
            graphics.setColor(Theme.INK);
            graphics.setFont(Theme.font(Font.PLAIN, 13));
            String name = callers.get(r).label();
            graphics.drawString(name, LEFT - 12 - graphics.getFontMetrics().stringWidth(name), y + 22);
            for (int k = 0; k < columns.size(); k++) {
                Optional<Interval> ratio = ratio(evidence, callers.get(r), columns.get(k));
                Color colour = ratio.map(Heat::colour).orElse(Theme.BACKGROUND);
                graphics.setColor(colour);
                graphics.fillRect(LEFT + k * cell + 1, y + 1, cell - 2, ROW - 2);
                graphics.setColor(Theme.GRID);
                graphics.drawRect(LEFT + k * cell + 1, y + 1, cell - 3, ROW - 3);
                String text =
                        ratio.map(value -> Quantity.digits(value.median())).orElse(Quantity.GAP);
                graphics.setColor(Theme.textOn(colour));
                int width = graphics.getFontMetrics().stringWidth(text);
                graphics.drawString(text, LEFT + k * cell + (cell - width) / 2, y + 22);
            }
        }
        graphics.dispose();
        return image;
    }

    /** Slanted, so that names of any length fit. */
    private static void heading(Graphics2D graphics, Column column, int x) {
        Graphics2D slanted = (Graphics2D) graphics.create();
        slanted.setColor(Theme.INK);
        slanted.translate(x, HEAD - 8);
        slanted.rotate(-Math.PI / 5);
        slanted.drawString(column.name(), 0, 0);
        slanted.dispose();
    }

    private static Color colour(Interval ratio) {
        if (ratio.covers(1) || ratio.median() <= 0) {
            return Theme.BACKGROUND;
        }
        double strength = Math.min(1, Math.abs(Math.log(ratio.median())) / Math.log(STRONGEST));
        Color full = ratio.median() < 1 ? Theme.colour(0) : Theme.colour(1);
        double part = 0.15 + 0.85 * strength;
        return new Color(mixed(full.getRed(), part), mixed(full.getGreen(), part), mixed(full.getBlue(), part));
    }

    private static int mixed(int full, double part) {
        return (int) Math.round(255 + (full - 255) * part);
    }
}
