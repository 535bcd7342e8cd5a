/** Estimates with intervals from raw samples; the process, not the sample, is the unit of replication. */
package gopy.reports.statistics;
