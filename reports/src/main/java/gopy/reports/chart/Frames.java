package gopy.reports.chart;

import java.awt.Font;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** What every chart has in common: background, grid, axes and title. */
final class Frames {
    private Frames() {}

    static void dress(XYPlot plot) {
        plot.setBackgroundPaint(Theme.BACKGROUND);
        plot.setDomainGridlinePaint(Theme.GRID);
        plot.setRangeGridlinePaint(Theme.GRID);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    }

    static void dress(ValueAxis axis) {
        axis.setLabelFont(Theme.font(Font.PLAIN, 13));
        axis.setTickLabelFont(Theme.font(Font.PLAIN, 12));
        axis.setLabelPaint(Theme.MUTED);
        axis.setTickLabelPaint(Theme.INK);
        axis.setAxisLinePaint(Theme.GRID);
        axis.setTickMarkPaint(Theme.GRID);
    }

    static JFreeChart chart(String title, XYPlot plot) {
        JFreeChart chart = new JFreeChart(title, Theme.font(Font.BOLD, 15), plot, false);
        if (chart.getTitle() != null) {
            chart.getTitle().setPaint(Theme.INK);
        }
        chart.setBackgroundPaint(Theme.BACKGROUND);
        chart.setPadding(new RectangleInsets(6, 8, 6, 14));
        return chart;
    }
}
