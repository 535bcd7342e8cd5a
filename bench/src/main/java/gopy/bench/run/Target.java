package gopy.bench.run;

import gopy.generator.build.BuiltModule;
import gopy.generator.plan.BindingPlan;
import gopy.generator.plan.Call;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The built binding that is measured.
 *
 * @param folder that Python imports modules from
 * @param library under it
 * @param hash of the build's content
 * @param functions numbers in the library by {@code module.Function} and {@code module.Type.Method}
 */
public record Target(Path folder, Path library, String hash, Map<String, Integer> functions) {
    public Target {
        functions = Map.copyOf(functions);
    }

    /** What the generator built. */
    public static Target of(BuiltModule built) {
        Map<String, Integer> functions = new TreeMap<>();
        for (BindingPlan plan : built.plans()) {
            plan.functions().forEach(call -> functions.put(plan.module() + "." + call.name(), call.index()));
            for (Call call : plan.calls()) {
                if (call.target() instanceof gopy.generator.plan.Target.Method method) {
                    functions.put(plan.module() + "." + method.symbol(), call.index());
                }
            }
        }
        return new Target(built.directory(), built.library(), built.hash(), functions);
    }
}
