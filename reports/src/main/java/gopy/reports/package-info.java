/**
 * Turns archived measurements into reports. In: a results folder with {@code results.csv} and {@code run.json}. Out: one self-contained HTML page
 * and the charts beside it as PNG. Everything is a function of the folder: the same folder gives the same report.
 */
package gopy.reports;
