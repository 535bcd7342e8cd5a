/** What one call and one argument cost: measured rungs and forms enter, tables and breaking points leave. */
package gopy.reports.cost;
