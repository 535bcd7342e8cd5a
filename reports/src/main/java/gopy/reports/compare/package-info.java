/** Two runs against each other, cell by cell. */
package gopy.reports.compare;
