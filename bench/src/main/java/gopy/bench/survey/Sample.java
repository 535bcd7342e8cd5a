package gopy.bench.survey;

import gopy.generator.model.BasicKind;
import gopy.generator.model.GoFunction;
import gopy.generator.model.GoParameter;
import gopy.generator.model.GoType;
import gopy.generator.plan.BindingPlan;
import gopy.generator.plan.Call;
import gopy.generator.plan.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The functions of a package that need basic values only, each with fixed ones, twice.
 *
 * @param calls what to call, in order of name
 */
record Sample(List<SampleCall> calls) {
    private static final int MOST = 40;

    /** Packages that reach into the process or the machine: nothing of them is called with values made up. */
    private static final Pattern UNSAFE =
            Pattern.compile("(os|syscall|runtime|log|net|plugin|testing|math/rand|crypto/rand|golang.org/x/sys)(/.*)?");

    private static final Pattern HARMFUL =
            Pattern.compile("(Exit|Fatal|Must|Abort|Kill|Remove|Sleep|Stop|Listen|Lock|Wait|Read|Write|Create).*");

    private static final Set<BasicKind> UNUSABLE = Set.of(BasicKind.UNSAFE_POINTER, BasicKind.UINTPTR);

    static Sample of(BindingPlan plan) {
        if (UNSAFE.matcher(plan.goPackage().importPath()).matches()) {
            return new Sample(List.of());
        }
        Map<String, GoFunction> functions = new HashMap<>();
        plan.goPackage().functions().forEach(f -> functions.putIfAbsent(f.name(), f));
        List<SampleCall> calls = new ArrayList<>();
        for (Call call : plan.functions()) {
            GoFunction function = call.target() instanceof Target.Function(String name) ? functions.get(name) : null;
            if (function != null && callable(function) && calls.size() < MOST) {
                calls.add(SampleCall.of(function, call.name(), 0));
                if (!function.signature().parameters().isEmpty()) {
                    calls.add(SampleCall.of(function, call.name(), 1));
                }
            }
        }
        return new Sample(calls);
    }

    private static boolean callable(GoFunction function) {
        GoType.Func signature = function.signature();
        List<GoParameter> results = SampleCall.values(signature);
        return !HARMFUL.matcher(function.name()).matches()
                && !function.generic()
                && !signature.variadic()
                && (!results.isEmpty() || SampleCall.fails(signature))
                && signature.parameters().stream().allMatch(p -> isBasic(p.type()))
                && results.stream().allMatch(r -> isBasic(r.type()));
    }

    private static boolean isBasic(GoType type) {
        return type.actual() instanceof GoType.Basic(BasicKind kind) && !UNUSABLE.contains(kind);
    }
}
