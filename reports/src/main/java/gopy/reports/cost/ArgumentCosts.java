package gopy.reports.cost;

import gopy.bench.ladder.CallQuestion;
import gopy.bench.result.Variant;
import gopy.reports.statistics.Caller;
import gopy.reports.statistics.Evidence;
import gopy.reports.statistics.Term;
import gopy.reports.table.Quantity;
import gopy.reports.table.Table;
import java.util.List;
import java.util.Optional;

/** One argument in several forms: what the call costs with each, beside a plain copy of the same memory. */
public final class ArgumentCosts {
    /** Every form there is, in the order of tables. */
    public static final List<String> FORMS = List.of("copy", "borrow", "handle", "buffer");

    private ArgumentCosts() {}

    public static Table table(Evidence evidence) {
        Table.Rows rows = Table.of("form", "of", "n", "call", "95 % interval", "an element", "against copy");
        for (String workload : evidence.workloads(CallQuestion.ARGUMENT)) {
            for (Caller caller : evidence.callers()) {
                for (String form : forms()) {
                    for (long size : evidence.sizes(caller, workload, form)) {
                        row(rows, evidence, workload, caller, form, size);
                    }
                }
            }
        }
        return rows.done();
    }

    static List<String> forms() {
        return java.util.stream.Stream.concat(FORMS.stream(), java.util.stream.Stream.of(Variant.MEMCPY))
                .toList();
    }

    private static void row(
            Table.Rows rows, Evidence evidence, String workload, Caller caller, String form, long size) {
        Term term = Term.of(form).less(Variant.EMPTY);
        evidence.cost(caller, workload, size, term)
                .ifPresent(cost -> rows.row(
                        form,
                        caller.label(),
                        Quantity.count(size),
                        Quantity.nanos(Optional.of(cost)),
                        Quantity.nanos(cost.low()) + " to " + Quantity.nanos(cost.high()),
                        Quantity.nanos(cost.median() / size),
                        form.equals("copy")
                                ? ""
                                : Quantity.factor(evidence.ratio(
                                        caller,
                                        workload,
                                        size,
                                        term,
                                        Term.of("copy").less(Variant.EMPTY)))));
    }
}
