package gopy.reports.chart;

import gopy.reports.statistics.Interval;
import gopy.reports.table.Quantity;
import java.awt.Color;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.LogarithmicAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Sorted dots with 95 % whiskers, one row each: exact to read, and honest on a log scale where bars are not. */
final class Dots {
    /** One row. */
    record Dot(String name, Interval value, Color colour, Shape shape) {}

    /** A vertical line with its meaning. */
    record Reference(double value, String name) {}

    private static final int WIDTH = 1200;

    private Dots() {}

    /** Draws rows from the top; a log scale where the values span more than a factor of 30. */
    static BufferedImage draw(List<Dot> dots, String unit, Optional<Reference> reference) {
        String[] names = new String[dots.size()];
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawYError(false);
        renderer.setDrawXError(true);
        renderer.setDefaultLinesVisible(false);
        renderer.setCapLength(7);
        double low = Double.MAX_VALUE;
        double high = 0;
        for (int index = 0; index < dots.size(); index++) {
            Dot dot = dots.get(index);
            int row = dots.size() - 1 - index;
            names[row] = dot.name();
            XYIntervalSeries series = new XYIntervalSeries(index);
            series.add(dot.value().median(), dot.value().low(), dot.value().high(), row, row, row);
            data.addSeries(series);
            renderer.setSeriesPaint(index, dot.colour());
            renderer.setSeriesShape(index, dot.shape());
            low = Math.min(low, dot.value().median());
            high = Math.max(high, dot.value().high());
        }
        double least = dots.stream().mapToDouble(dot -> dot.value().low()).min().orElse(0);
        if (reference.isPresent()) {
            low = Math.min(low, reference.get().value());
        }
        boolean logarithmic = low > 0 && high / low > 30;
        ValueAxis x = logarithmic ? logarithmic(unit + ", log scale", low, high) : linear(unit, least, high);
        SymbolAxis y = new SymbolAxis(null, names);
        y.setGridBandsVisible(false);
        Frames.dress(x);
        Frames.dress(y);
        XYPlot plot = new XYPlot(data, x, y, renderer);
        Frames.dress(plot);
        reference.ifPresent(line -> plot.addDomainMarker(marker(line)));
        return Frames.chart(null, plot).createBufferedImage(WIDTH, 110 + 34 * dots.size());
    }

    /** From 0, or from the lowest whisker where that is below 0. */
    private static ValueAxis linear(String unit, double low, double high) {
        NumberAxis axis = new NumberAxis(unit);
        double margin = 0.06 * (Math.max(0, high) - Math.min(0, low));
        axis.setRange(low < 0 ? low - margin : 0, Math.max(0, high) + margin);
        return axis;
    }

    /** From a little below the lowest dot: a whisker that goes on to zero has no place on this scale. */
    private static ValueAxis logarithmic(String unit, double low, double high) {
        LogarithmicAxis axis = new LogarithmicAxis(unit);
        axis.setLog10TickLabelsFlag(false);
        axis.setAllowNegativesFlag(false);
        axis.setStrictValuesFlag(false);
        axis.setNumberFormatOverride(new Factors());
        axis.setRange(low / 1.5, high * 1.2);
        return axis;
    }

    /** Factors as people write them, not as powers. */
    private static final class Factors extends Panels.OneWayFormat {
        private static final long serialVersionUID = 1;

        @Override
        String text(double value) {
            return Quantity.plain(value);
        }
    }

    private static ValueMarker marker(Reference line) {
        ValueMarker marker = new ValueMarker(line.value(), Theme.MUTED, Theme.DASHED);
        marker.setLabel(line.name());
        marker.setLabelBackgroundColor(Theme.BACKGROUND);
        marker.setLabelPaint(Theme.MUTED);
        marker.setLabelFont(Theme.font(java.awt.Font.PLAIN, 12));
        marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(TextAnchor.TOP_LEFT);
        return marker;
    }
}
