package gopy.reports.bars;

import gopy.bench.bars.Bar;
import gopy.bench.bars.Unit;
import gopy.reports.statistics.Interval;
import gopy.reports.table.Quantity;
import gopy.reports.table.Table;

/** Judgements as a table: a row for each bar and caller. */
public final class BarTable {
    private BarTable() {}

    public static Table of(Judgements judgements) {
        Table.Rows rows = Table.of("bar", "caller", "against", "limit", "measured", "pairs", "verdict");
        for (Judgement one : judgements.all()) {
            rows.row(
                    name(one),
                    one.caller().label(),
                    one.rival(),
                    limit(one.bar()),
                    one.value().map(value -> value(one.bar().unit(), value)).orElse(Quantity.GAP),
                    one.value().isPresent() ? String.valueOf(one.pairs()) : "",
                    one.verdict() + (one.reason().isEmpty() ? "" : ": " + one.reason()));
        }
        return rows.done();
    }

    /** What a bar is about, and of several sizes which was worst. */
    public static String name(Judgement one) {
        return one.bar().group() + ": " + one.bar().what()
                + (one.bar().size().isEmpty() ? ", worst at " + Quantity.count(one.size()) : "");
    }

    private static String limit(Bar bar) {
        String least = bar.unit().higherIsBetter() ? "at least " : "at most ";
        return least + Quantity.plain(bar.limit()) + (bar.unit() == Unit.TIMES ? "x" : " " + bar.unit());
    }

    private static String value(Unit unit, Interval value) {
        String range = Quantity.plain(value.median()) + " (" + Quantity.plain(value.low()) + " to "
                + Quantity.plain(value.high()) + ")";
        return range + (unit == Unit.TIMES || unit == Unit.OF_THE_CORES ? "" : " " + unit);
    }
}
