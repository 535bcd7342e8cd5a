/** The bars of the project held against a run: evidence and bars enter, a judgement for each bar and caller leaves. */
package gopy.reports.bars;
