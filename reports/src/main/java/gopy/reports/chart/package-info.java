/** Charts. Each is one class in {@link gopy.reports.chart.Charts}: evidence in, a figure with its table out. Nothing here computes a statistic. */
package gopy.reports.chart;
