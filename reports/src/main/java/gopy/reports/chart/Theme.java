package gopy.reports.chart;

import gopy.reports.statistics.Caller;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Colours, markers and fonts: one colour and one marker per interpreter or variant in every chart. The colours are the Okabe-Ito set, which people
 * with any kind of colour vision can tell apart; the marker is the second channel.
 */
final class Theme {
    static final Color BACKGROUND = Color.WHITE;
    static final Color INK = new Color(0x22, 0x22, 0x22);
    static final Color GRID = new Color(0xD9, 0xD9, 0xD9);
    static final Color MUTED = new Color(0x6B, 0x6B, 0x6B);
    static final BasicStroke LINE = new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final BasicStroke DASHED =
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0);

    private static final Color BLUE = new Color(0x00, 0x72, 0xB2);
    private static final Color VERMILION = new Color(0xD5, 0x5E, 0x00);
    private static final Color GREEN = new Color(0x00, 0x9E, 0x73);
    private static final Color ORANGE = new Color(0xE6, 0x9F, 0x00);
    private static final Color SKY = new Color(0x56, 0xB4, 0xE9);
    private static final Color PURPLE = new Color(0xCC, 0x79, 0xA7);
    private static final List<Color> VARIANTS = List.of(BLUE, VERMILION, GREEN, PURPLE, ORANGE, SKY, INK);

    private Theme() {}

    static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }

    static Color colour(Caller caller) {
        String host = caller.host();
        if (host.startsWith("python2")) {
            return VERMILION;
        }
        if (host.startsWith("python")) {
            return caller.backend().equals("capi") ? BLUE : SKY;
        }
        return switch (host) {
            case "pypy2" -> ORANGE;
            case "pypy3" -> GREEN;
            case "graalpy" -> PURPLE;
            default -> INK;
        };
    }

    static Shape marker(Caller caller) {
        String host = caller.host();
        if (host.startsWith("python2")) {
            return marker(1);
        }
        if (host.startsWith("python")) {
            return marker(0);
        }
        return switch (host) {
            case "pypy2" -> marker(2);
            case "pypy3" -> marker(3);
            case "graalpy" -> marker(4);
            default -> marker(5);
        };
    }

    /** The colour of the n-th line of a chart whose lines are variants. */
    static Color colour(int line) {
        return VARIANTS.get(line % VARIANTS.size());
    }

    /** Black or white, whichever is easier to read on a colour. */
    static Color textOn(Color colour) {
        double light = 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
        double onWhite = 1.05 / (light + 0.05);
        double onInk = (light + 0.05) / (linear(INK.getRed()) + 0.05);
        return onInk >= onWhite ? INK : Color.WHITE;
    }

    /** A channel of sRGB as light. */
    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    static Shape marker(int line) {
        return switch (line % 6) {
            case 0 -> new Ellipse2D.Double(-4, -4, 8, 8);
            case 1 -> new Rectangle2D.Double(-3.6, -3.6, 7.2, 7.2);
            case 2 -> polygon(0, -5, 4.6, 4, -4.6, 4);
            case 3 -> polygon(0, -5.4, 4.6, 0, 0, 5.4, -4.6, 0);
            case 4 -> polygon(0, 5, 4.6, -4, -4.6, -4);
            default -> polygon(-5, -2, -2, -5, 5, 2, 2, 5);
        };
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int index = 2; index < points.length; index += 2) {
            path.lineTo(points[index], points[index + 1]);
        }
        path.closePath();
        return path;
    }
}
