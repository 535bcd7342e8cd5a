package gopy.bench.survey;

import gopy.generator.plan.BindingPlan;
import gopy.generator.plan.Skipped;
import java.util.Map;
import java.util.TreeMap;

/** Why symbols were left out. */
final class Reasons {
    private Reasons() {}

    /** How many are left out, by reason without the names in it. */
    static Map<String, Integer> of(BindingPlan plan) {
        Map<String, Integer> reasons = new TreeMap<>();
        plan.skipped().stream()
                .map(Skipped::reason)
                .map(Reasons::general)
                .forEach(r -> reasons.merge(r, 1, Integer::sum));
        return reasons;
    }

    static String general(String reason) {
        return reason.replaceFirst("(?s)(: |; ).*", "")
                .replaceAll("\\b(type|package|field|method|name|accessor's name|own) [\\w./\\[\\]*,]+", "$1 …");
    }
}
