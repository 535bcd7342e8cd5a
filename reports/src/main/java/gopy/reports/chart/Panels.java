package gopy.reports.chart;

import gopy.reports.statistics.Interval;
import gopy.reports.table.Quantity;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Small multiples: a log-log panel of time over size for each interpreter, all with the same axes and the same lines. */
final class Panels {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 330;
    private static final int COLUMNS = 3;
    private static final int LEGEND = 34;
    /** What a chart on a log scale shows at least, in nanoseconds. */
    private static final double LEAST = 0.01;

    private Panels() {}

    /** Draws one panel per entry; the names of lines decide colour and marker, in the order given. */
    static BufferedImage draw(Map<String, List<Line>> panels, List<String> names, String domain) {
        return draw(panels, names, new Axes(domain, "time per call (log scale, lower is better)", new Times()));
    }

    /** What the axes say. */
    record Axes(String domain, String range, NumberFormat format) {
        static Axes ofTimes(String domain, String range) {
            return new Axes(domain, range, new Times());
        }

        static Axes ofFactors(String domain, String range) {
            return new Axes(domain, range, new Plain());
        }
    }

    static BufferedImage draw(Map<String, List<Line>> panels, List<String> names, Axes axes) {
        int columns = Math.min(COLUMNS, panels.size());
        int rows = (panels.size() + columns - 1) / columns;
        int width = WIDTH / columns;
        BufferedImage image = new BufferedImage(WIDTH, rows * HEIGHT + LEGEND, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Theme.BACKGROUND);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        legend(graphics, names);
        double[] range = range(panels);
        int index = 0;
        for (Map.Entry<String, List<Line>> panel : panels.entrySet()) {
            JFreeChart chart = chart(panel.getKey(), panel.getValue(), names, axes, range);
            chart.draw(
                    graphics,
                    new Rectangle2D.Double(
                            (index % columns) * width, LEGEND + (double) (index / columns) * HEIGHT, width, HEIGHT));
            index++;
        }
        graphics.dispose();
        return image;
    }

    private static void legend(Graphics2D graphics, List<String> names) {
        graphics.setFont(Theme.font(Font.PLAIN, 14));
        int x = 24;
        for (int index = 0; index < names.size(); index++) {
            graphics.setColor(Theme.colour(index));
            graphics.setStroke(Theme.LINE);
            graphics.drawLine(x, 18, x + 26, 18);
            graphics.translate(x + 13, 18);
            graphics.fill(Theme.marker(index));
            graphics.translate(-x - 13, -18);
            graphics.setColor(Theme.INK);
            graphics.drawString(names.get(index), x + 34, 23);
            x += 34 + graphics.getFontMetrics().stringWidth(names.get(index)) + 26;
        }
    }

    private static double[] range(Map<String, List<Line>> panels) {
        double low = Double.MAX_VALUE;
        double high = 1;
        for (List<Line> lines : panels.values()) {
            for (Line line : lines) {
                for (Interval point : line.points().values()) {
                    low = Math.min(low, Math.max(point.median(), LEAST));
                    high = Math.max(high, point.median());
                }
            }
        }
        return new double[] {Math.pow(10, Math.floor(Math.log10(low))), Math.pow(10, Math.ceil(Math.log10(high * 1.01)))
        };
    }

    private static JFreeChart chart(String title, List<Line> lines, List<String> names, Axes axes, double[] range) {
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        DeviationRenderer renderer = new DeviationRenderer(true, true);
        renderer.setAlpha(0.18f);
        for (Line line : lines) {
            YIntervalSeries series = new YIntervalSeries(line.name());
            line.points()
                    .forEach((size, point) -> series.add(
                            (double) size,
                            point.median(),
                            Math.max(point.low(), range[0]),
                            Math.max(point.high(), range[0])));
            int index = data.getSeriesCount();
            int look = names.indexOf(line.name());
            data.addSeries(series);
            renderer.setSeriesPaint(index, Theme.colour(look));
            renderer.setSeriesFillPaint(index, Theme.colour(look));
            renderer.setSeriesShape(index, Theme.marker(look));
            renderer.setSeriesStroke(index, Theme.LINE);
        }
        LogAxis x = axis(axes.domain(), new Sizes());
        LogAxis y = axis(axes.range(), axes.format());
        y.setRange(range[0], range[1]);
        XYPlot plot = new XYPlot(data, x, y, renderer);
        Frames.dress(plot);
        return Frames.chart(title, plot);
    }

    private static LogAxis axis(String label, NumberFormat format) {
        LogAxis axis = new LogAxis(label);
        axis.setBase(10);
        axis.setSmallestValue(0.1);
        axis.setNumberFormatOverride(format);
        axis.setTickUnit(new NumberTickUnit(1, format));
        axis.setMinorTickMarksVisible(false);
        Frames.dress(axis);
        return axis;
    }

    /** Names of lines in the order of their first appearance. */
    static List<String> names(Map<String, List<Line>> panels) {
        Map<String, Boolean> names = new LinkedHashMap<>();
        panels.values().forEach(lines -> lines.forEach(line -> names.put(line.name(), true)));
        return List.copyOf(names.keySet());
    }

    /** Nanoseconds as text with a unit. */
    private static final class Times extends OneWayFormat {
        private static final long serialVersionUID = 1;

        @Override
        String text(double value) {
            return Quantity.nanos(value).replace(".00", "").replace(".0 ", " ");
        }
    }

    private static final class Plain extends OneWayFormat {
        private static final long serialVersionUID = 1;

        @Override
        String text(double value) {
            return Quantity.plain(value);
        }
    }

    private static final class Sizes extends OneWayFormat {
        private static final long serialVersionUID = 1;

        @Override
        String text(double value) {
            return value >= 1e6
                    ? Math.round(value / 1e6) + "M"
                    : value >= 1e3 ? Math.round(value / 1e3) + "k" : Math.round(value) + "";
        }
    }

    /** A number format that only prints. */
    abstract static class OneWayFormat extends NumberFormat {
        private static final long serialVersionUID = 1;

        abstract String text(double value);

        @Override
        public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
            return out.append(text(number));
        }

        @Override
        public StringBuffer format(long number, StringBuffer out, FieldPosition position) {
            return out.append(text(number));
        }

        @Override
        public Number parse(String source, ParsePosition position) {
            throw new UnsupportedOperationException("axis labels are only printed");
        }
    }
}
