package gopy.reports.chart;

import gopy.reports.table.Quantity;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** Stacked bars, a row each, twice: in absolute terms, and as shares of the whole. Segments carry their numbers where they fit. */
final class Stacks {
    private static final int WIDTH = 1200;
    private static final int LEGEND = 34;
    /** How many times longer than the shortest a bar may be in the same chart. */
    private static final double APART = 20;

    /** A row: its name and the value of each part, in the order of the parts. */
    record Row(String name, Map<String, Double> parts) {
        double whole() {
            return parts.values().stream().mapToDouble(value -> value).sum();
        }
    }

    private Stacks() {}

    static BufferedImage draw(List<Row> rows, List<String> parts, String unit) {
        List<List<Row>> scales = alike(rows);
        int total = scales.stream().mapToInt(group -> height(group.size())).sum() + height(rows.size());
        BufferedImage image = new BufferedImage(WIDTH, total + LEGEND, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Theme.BACKGROUND);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        legend(graphics, parts);
        int y = LEGEND;
        for (List<Row> group : scales) {
            chart(group, parts, unit, false).draw(graphics, new Rectangle2D.Double(0, y, WIDTH, height(group.size())));
            y += height(group.size());
        }
        chart(rows, parts, "per cent of the whole", true)
                .draw(graphics, new Rectangle2D.Double(0, y, WIDTH, height(rows.size())));
        graphics.dispose();
        return image;
    }

    private static int height(int rows) {
        return 70 + 40 * rows;
    }

    /** Rows in two charts where some take so much longer that the others could not be read beside them. */
    private static List<List<Row>> alike(List<Row> rows) {
        double least = rows.stream().mapToDouble(Row::whole).min().orElse(0);
        Map<Boolean, List<Row>> split =
                rows.stream().collect(Collectors.partitioningBy(row -> row.whole() > APART * least));
        return Stream.of(split.get(false), split.get(true))
                .filter(group -> !group.isEmpty())
                .toList();
    }

    private static void legend(Graphics2D graphics, List<String> parts) {
        graphics.setFont(Theme.font(Font.PLAIN, 14));
        int x = 24;
        for (int index = 0; index < parts.size(); index++) {
            graphics.setColor(Theme.colour(index));
            graphics.fillRect(x, 10, 18, 16);
            graphics.setColor(Theme.INK);
            graphics.drawString(parts.get(index), x + 26, 23);
            x += 26 + graphics.getFontMetrics().stringWidth(parts.get(index)) + 26;
        }
    }

    private static JFreeChart chart(List<Row> rows, List<String> parts, String unit, boolean shares) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        double high = 0;
        double low = 0;
        for (String part : parts) {
            for (Row row : rows) {
                double whole = row.parts().values().stream()
                        .mapToDouble(value -> value)
                        .sum();
                Double value = row.parts().get(part);
                data.addValue(value == null ? null : shares ? 100 * value / row.whole() : value, part, row.name());
            }
        }
        for (Row row : rows) {
            double scale = shares ? 100 / row.whole() : 1;
            high = Math.max(
                    high,
                    scale
                            * row.parts().values().stream()
                                    .mapToDouble(value -> Math.max(0, value))
                                    .sum());
            low = Math.min(
                    low,
                    scale
                            * row.parts().values().stream()
                                    .mapToDouble(value -> Math.min(0, value))
                                    .sum());
        }
        CategoryAxis names = new CategoryAxis();
        names.setTickLabelFont(Theme.font(Font.PLAIN, 12));
        names.setTickLabelPaint(Theme.INK);
        names.setAxisLineVisible(false);
        names.setTickMarksVisible(false);
        names.setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
        names.setCategoryMargin(0.35);
        NumberAxis values = new NumberAxis(unit);
        Frames.dress(values);
        values.setRange(low * 1.06, high * (shares ? 1.01 : 1.04));
        CategoryPlot plot = new CategoryPlot(data, names, values, renderer(parts, high - low));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setBackgroundPaint(Theme.BACKGROUND);
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        JFreeChart chart = new JFreeChart(null, Theme.font(Font.BOLD, 15), plot, false);
        chart.setBackgroundPaint(Theme.BACKGROUND);
        chart.setPadding(new RectangleInsets(6, 8, 6, 14));
        return chart;
    }

    private static StackedBarRenderer renderer(List<String> parts, double span) {
        StackedBarRenderer renderer = new StackedBarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(true);
        renderer.setDefaultItemLabelGenerator(new Numbers(span));
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(Theme.font(Font.PLAIN, 11));
        renderer.setDefaultPositiveItemLabelPosition(new ItemLabelPosition(ItemLabelAnchor.CENTER, TextAnchor.CENTER));
        renderer.setDefaultNegativeItemLabelPosition(new ItemLabelPosition(ItemLabelAnchor.CENTER, TextAnchor.CENTER));
        for (int index = 0; index < parts.size(); index++) {
            Color colour = Theme.colour(index);
            renderer.setSeriesPaint(index, colour);
            renderer.setSeriesOutlinePaint(index, Theme.BACKGROUND);
            renderer.setSeriesItemLabelPaint(index, Theme.textOn(colour));
        }
        return renderer;
    }

    /** Numbers of segments that are wide enough for one. */
    private static final class Numbers extends StandardCategoryItemLabelGenerator {
        private static final long serialVersionUID = 1;
        private static final double LEAST_SHARE = 0.035;

        private final double span;

        Numbers(double span) {
            this.span = span;
        }

        @Override
        public String generateLabel(org.jfree.data.category.CategoryDataset data, int row, int column) {
            Number value = data.getValue(row, column);
            return value == null || Math.abs(value.doubleValue()) < LEAST_SHARE * span
                    ? null
                    : Quantity.digits(value.doubleValue());
        }
    }
}
