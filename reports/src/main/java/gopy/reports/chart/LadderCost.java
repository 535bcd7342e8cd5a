package gopy.reports.chart;

import gopy.bench.ladder.Rung;
import gopy.reports.cost.CallCosts;
import gopy.reports.statistics.Evidence;
import gopy.reports.table.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where one call's time goes: stacked rungs for each caller, absolute and as shares. */
final class LadderCost implements Chart {
    @Override
    public List<Figure> figures(Evidence evidence) {
        Map<String, List<CallCosts.Call>> functions = new LinkedHashMap<>();
        CallCosts.of(evidence).calls().forEach(call -> functions
                .computeIfAbsent(call.function(), name -> new ArrayList<>())
                .add(call));
        return functions.entrySet().stream()
                .map(entry -> figure(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Figure figure(String function, List<CallCosts.Call> calls) {
        Set<String> parts = new LinkedHashSet<>();
        List<Stacks.Row> rows = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (CallCosts.Call call : calls) {
            Map<String, Double> values = new LinkedHashMap<>();
            call.rungs().forEach((rung, cost) -> values.put(rung.name(), cost.median()));
            parts.addAll(values.keySet());
            rows.add(new Stacks.Row(call.name(), values));
            Rung largest = call.rungs().keySet().stream()
                    .max(java.util.Comparator.comparingDouble(
                            rung -> call.rungs().get(rung).median()))
                    .orElseThrow();
            said.add(call.name() + " " + Quantity.nanos(call.whole().median()) + ", most of it " + largest.name() + ", "
                    + Quantity.nanos(call.rungs().get(largest).median()));
        }
        return new Figure(
                "cost-" + function.replaceAll("[^A-Za-z0-9]+", "-"),
                function + ": where the time of one call goes",
                "Each part is what one loop costs more than another, median of pairs of samples; parts are subtracted with their intervals and never"
                        + " clipped, so a part that is below resolution may be drawn to the left of 0. The loop is part of the whole.",
                Words.list(said),
                Stacks.draw(rows, List.copyOf(parts), "nanoseconds per call, lower is better"),
                new CallCosts(calls).table());
    }
}
