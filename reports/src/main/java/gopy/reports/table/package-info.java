/** Tables of a report: what a chart shows is in the table under it, from the same numbers. */
package gopy.reports.table;
