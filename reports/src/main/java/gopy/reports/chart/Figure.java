package gopy.reports.chart;

import gopy.reports.table.Table;
import java.awt.image.BufferedImage;

/**
 * One finding: a picture and its table, made from the same numbers.
 *
 * @param id file name without its ending, and anchor in the page
 * @param title the finding in a sentence
 * @param subtitle method and unit
 * @param alt what the picture shows, for those who don't see it
 */
public record Figure(String id, String title, String subtitle, String alt, BufferedImage picture, Table table) {}
