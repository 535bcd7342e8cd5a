package gopy.generator.build;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import gopy.generator.model.GoPackage;
import gopy.generator.plan.BindingPlan;
import gopy.generator.plan.Call;
import gopy.generator.plan.Conversion;
import gopy.generator.plan.Lending;
import gopy.generator.plan.Parameter;
import gopy.generator.plan.Target;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What depends on function bodies, and the module of each package, as JSON: may a parameter be borrowed, and in the compiler's words why; may the GIL be kept; does C call the function without a crossing. */
record BodyFacts(Map<String, Verdicts> verdicts, Leaves leaves, Set<Integer> direct) {
    String json(List<BindingPlan> plans) {
        Map<Integer, Map<String, Object>> functions = new TreeMap<>();
        for (BindingPlan plan : plans) {
            Verdicts found = verdicts.getOrDefault(plan.goPackage().importPath(), Verdicts.NONE);
            plan.calls().forEach(call -> functions.put(call.index(), facts(call, found, plan.goPackage())));
        }
        Map<String, String> modules = new TreeMap<>();
        plans.forEach(plan -> modules.put(plan.goPackage().importPath(), plan.module()));
        try {
            return new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .writeValueAsString(Map.of("functions", functions, "modules", modules));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of texts are always JSON", e);
        }
    }

    /** The facts of one call. Code that imports unsafe may hide a pointer from the compiler, whose word is not enough then. */
    private Map<String, Object> facts(Call call, Verdicts verdicts, GoPackage goPackage) {
        boolean unsafe = goPackage.unsafe();
        String path = goPackage.importPath();
        Map<String, String> borrow = new TreeMap<>();
        Map<String, String> words = new TreeMap<>();
        for (int k = 0; k < call.parameters().size(); k++) {
            Parameter parameter = call.parameters().get(k);
            if (parameter.value().conversion().borrowable()) {
                List<String> said = verdicts.about(call.index(), "a" + k);
                borrow.put(parameter.name(), unsafe ? "copy" : Verdicts.borrow(said));
                String shown = said.isEmpty()
                        ? "the compiler says nothing"
                        : String.join("; ", said).replaceAll("\\ba" + k + "\\b", parameter.name());
                words.put(
                        parameter.name(), unsafe ? shown + "; but code that imports unsafe may get around it" : shown);
            }
        }
        Map<String, Object> facts = new TreeMap<>();
        facts.put("gil", gil(call, path));
        if (direct.contains(call.index())) {
            facts.put("direct", true);
        }
        Lending.of(call)
                .filter(lent -> !unsafe && keepsNone(lent, verdicts))
                .ifPresent(lent -> facts.put(
                        "lent",
                        Map.of(
                                "parameters", lent.parameterSignature(),
                                "results", lent.resultSignature(),
                                "gil", gil(lent, path))));
        if (!borrow.isEmpty()) {
            facts.put("borrow", borrow);
            facts.put("words", words);
        }
        return facts;
    }

    /** Whether the compiler says that no func which the call is lent outlives it. */
    private static boolean keepsNone(Call lent, Verdicts verdicts) {
        for (int k = 0; k < lent.parameters().size(); k++) {
            boolean isFunc = lent.parameters().get(k).value().conversion() instanceof Conversion.Lent;
            if (isFunc && Verdicts.borrow(verdicts.about(lent.index(), "a" + k)).equals("copy")) {
                return false;
            }
        }
        return true;
    }

    /** What only moves a value is short work; a function is when the analyser says so. */
    private String gil(Call call, String path) {
        boolean keep = !call.byMessage()
                && switch (call.target()) {
                    case Target.Function _, Target.Method _ ->
                        direct.contains(call.index())
                                || leaves.contains(path, call.target().symbol());
                    case Target.New _,
                            Target.GetField _,
                            Target.SetField _,
                            Target.GetVariable _,
                            Target.SetVariable _ -> true;
                };
        return keep ? "keep" : "release";
    }
}
