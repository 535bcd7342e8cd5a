package gopy.bench.survey;

import gopy.generator.model.GoFunction;
import gopy.generator.model.GoMethod;
import gopy.generator.model.GoType;
import gopy.generator.model.GoTypeDeclaration;
import gopy.generator.plan.BindingPlan;
import gopy.generator.plan.Call;
import gopy.generator.plan.Target;
import gopy.generator.plan.TypePlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Calls whose arguments are data, each with fixed ones, twice: of functions, and of methods on what functions make or
 * on a struct's zero value.
 *
 * @param calls what to call, functions first
 */
record Sample(List<SampleCall> calls) {
    private static final int MOST_FUNCTIONS = 60;
    private static final int MOST_METHODS = 100;

    /** Packages that reach into the process or the machine: nothing of them is called with values made up. */
    private static final Pattern UNSAFE = Pattern.compile(
            "(os|syscall|runtime|plugin|testing|math/rand|crypto/rand|log/syslog|golang.org/x/sys)(/.*)?"
                    + "|log|net|net/(http|rpc|smtp)(/.*)?|expvar|io/ioutil");

    /** Functions that end the process, wait, or reach out of it; those that wait for ever on a zero value too. */
    private static final Pattern HARMFUL = Pattern.compile(
            ".*(Exit|Fatal|Abort|Kill|Remove|Sleep|Listen|Lock|Wait|Serve|Accept|Dial|Exec|Spawn|Signal|Caller).*"
                    + "|(Stop|Start|Run|Do|Go|Write|Create|Open|Mkdir|Chdir|Print|Read|Load|Save)([A-Z].*)?");

    private static final Pattern HARMFUL_METHOD = Pattern.compile(
            ".*(Exit|Fatal|Abort|Kill|Remove|Sleep|Listen|Lock|Wait|Serve|Accept|Dial|Exec|Spawn|Signal|Caller).*"
                    + "|(Stop|Start|Run|Do|Go|Next|Recv|Send)([A-Z].*)?");

    static Sample of(BindingPlan plan) {
        if (UNSAFE.matcher(plan.goPackage().importPath()).matches()) {
            return new Sample(List.of());
        }
        return new Sampling(plan).sample();
    }

    /** The search through one package. */
    private static final class Sampling {
        private final BindingPlan plan;
        private final Map<String, GoFunction> functions;
        private final Map<String, GoTypeDeclaration> types;
        private final Map<String, SampleCall.Receiver> receivers = new HashMap<>();

        Sampling(BindingPlan plan) {
            this.plan = plan;
            functions = plan.goPackage().functions().stream()
                    .collect(Collectors.toMap(GoFunction::name, f -> f, (a, b) -> a));
            types = plan.goPackage().types().stream()
                    .collect(Collectors.toMap(GoTypeDeclaration::name, t -> t, (a, b) -> a));
        }

        Sample sample() {
            List<SampleCall> calls = new ArrayList<>();
            for (Call call : plan.functions()) {
                String source = call.target() instanceof Target.Function(String name) ? name : "";
                // An instance is declared under an identifier, which is its name in Python too.
                GoFunction function = functions.get(source.contains("[") ? call.name() : source);
                boolean sayable = !source.matches(".*\\[.*[.].*");
                if (function == null || !sayable || HARMFUL.matcher(source).matches()) {
                    continue;
                }
                makes(function, call.name(), source);
                if (calls.size() < MOST_FUNCTIONS
                        && !function.signature().results().isEmpty()) {
                    calls.addAll(functionCalls(function, call.name(), source));
                }
            }
            List<SampleCall> methods = new ArrayList<>();
            for (TypePlan type : plan.types()) {
                if (methods.size() < MOST_METHODS && !type.isInterface()) {
                    methods.addAll(methodCalls(type));
                }
            }
            calls.addAll(methods.subList(0, Math.min(MOST_METHODS, methods.size())));
            return new Sample(calls);
        }

        private List<SampleCall> functionCalls(GoFunction function, String python, String source) {
            List<SampleCall> calls = new ArrayList<>();
            for (int round = 0; round < rounds(function.signature()); round++) {
                String name = source + "#" + round;
                SampleCall.Arguments.of(function.signature(), plan.goPackage(), round)
                        .map(a -> SampleCall.function(name, python, source, function.signature(), a))
                        .ifPresent(calls::add);
            }
            return calls;
        }

        /** Remembers a function that makes a value of a type. */
        private void makes(GoFunction function, String python, String source) {
            GoType.Func signature = function.signature();
            if (SampleCall.values(signature).size() != 1) {
                return;
            }
            GoType made = SampleCall.values(signature).getFirst().type().actual();
            GoType type = made instanceof GoType.Pointer(GoType element) ? element.actual() : made;
            Optional<SampleCall.Arguments> arguments = SampleCall.Arguments.of(signature, plan.goPackage(), 0);
            if (type instanceof GoType.Named named
                    && named.packagePath().equals(plan.goPackage().importPath())
                    && arguments.isPresent()) {
                String go = "bound." + source + "("
                        + String.join(", ", arguments.get().go()) + ")";
                receivers.putIfAbsent(
                        named.name(),
                        new SampleCall.Receiver(
                                List.of(python, arguments.get().json()), go, SampleCall.fails(signature)));
            }
        }

        private List<SampleCall> methodCalls(TypePlan type) {
            List<SampleCall> calls = new ArrayList<>();
            GoTypeDeclaration declared = types.get(type.goName().word());
            Optional<SampleCall.Receiver> receiver = receiver(type);
            if (declared == null || declared.instance().exists() || receiver.isEmpty()) {
                return calls;
            }
            Map<String, GoMethod> methods =
                    declared.methods().stream().collect(Collectors.toMap(GoMethod::name, m -> m));
            for (Call call : type.methods()) {
                GoMethod method = call.target() instanceof Target.Method(var _, String name) ? methods.get(name) : null;
                if (method == null
                        || method.signature().results().isEmpty()
                        || HARMFUL_METHOD.matcher(method.name()).matches()) {
                    continue;
                }
                for (int round = 0; round < rounds(method.signature()); round++) {
                    String name = type.goName().word() + "." + method.name() + "#" + round;
                    SampleCall.Arguments.of(method.signature(), plan.goPackage(), round)
                            .map(a -> SampleCall.method(
                                    name, receiver.get(), call.name(), method.name(), method.signature(), a))
                            .ifPresent(calls::add);
                }
            }
            return calls;
        }

        private Optional<SampleCall.Receiver> receiver(TypePlan type) {
            SampleCall.Receiver made = receivers.get(type.goName().word());
            if (made != null) {
                return Optional.of(made);
            }
            return type.role() == TypePlan.Role.STRUCT
                    ? Optional.of(new SampleCall.Receiver(
                            List.of(type.name(), List.of()),
                            "new(bound." + type.goName().source() + ")",
                            false))
                    : Optional.empty();
        }

        private static int rounds(GoType.Func signature) {
            return signature.parameters().isEmpty() ? 1 : 2;
        }
    }
}
