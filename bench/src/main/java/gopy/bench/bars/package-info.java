/**
 * What the project promises of its speed, as data: {@code bars.csv}. A run reads from it which cells and variants to measure, a report which ratio to
 * hold against which limit.
 */
package gopy.bench.bars;
