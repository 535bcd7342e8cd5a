package gopy.generator.plan;

import gopy.generator.model.GoConstant;
import gopy.generator.model.GoFunction;
import gopy.generator.model.GoInstance;
import gopy.generator.model.GoMethod;
import gopy.generator.model.GoParameter;
import gopy.generator.model.GoType;
import gopy.generator.model.GoVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Third pass: takes out, with the reason, what has a type without a conversion. */
final class RejectUnsupported {
    private final Conversions conversions;
    private final List<Skipped> skipped;

    private RejectUnsupported(Conversions conversions, List<Skipped> skipped) {
        this.conversions = conversions;
        this.skipped = skipped;
    }

    static Exports in(Exports exports, Conversions conversions) {
        List<Skipped> skipped = new ArrayList<>(exports.skipped());
        RejectUnsupported pass = new RejectUnsupported(conversions, skipped);
        return new Exports(
                exports.goPackage(),
                exports.constants().stream().filter(pass::accepts).toList(),
                exports.variables().stream().filter(pass::accepts).toList(),
                exports.structs().stream().map(pass::accepted).toList(),
                exports.functions().stream().filter(pass::accepts).toList(),
                skipped);
    }

    private boolean accepts(GoConstant constant) {
        boolean infinite = constant.nearest().stream().anyMatch(part -> part.endsWith("Inf"));
        return keep(
                infinite ? Optional.of("it is beyond every float64") : Optional.empty(),
                new Skipped(constant.name(), "", constant.position()));
    }

    private boolean accepts(GoVariable variable) {
        return keep(reason(variable.type()), new Skipped(variable.name(), "", variable.position()));
    }

    private boolean accepts(GoFunction function) {
        Optional<String> reason = function.generic()
                ? Optional.of(GoInstance.advice(function.name(), function.typeParameters()))
                : reason(function.signature());
        return keep(reason, new Skipped(function.name(), "", function.position()));
    }

    private ExportedStruct accepted(ExportedStruct struct) {
        return new ExportedStruct(
                struct.declaration(),
                struct.fields().stream().filter(f -> accepts(struct, f)).toList(),
                struct.methods().stream().filter(m -> accepts(struct, m)).toList());
    }

    private boolean accepts(ExportedStruct struct, ExportedStruct.Field field) {
        String symbol = struct.name() + "." + field.field().name();
        return keep(
                reason(field.field().type()),
                new Skipped(symbol, "", field.field().position()));
    }

    private boolean accepts(ExportedStruct struct, GoMethod method) {
        String symbol = struct.name() + "." + method.name();
        return keep(reason(method.signature()), new Skipped(symbol, "", method.position()));
    }

    private boolean keep(Optional<String> reason, Skipped symbol) {
        reason.ifPresent(why -> skipped.add(new Skipped(symbol.symbol(), why, symbol.position())));
        return reason.isEmpty();
    }

    private Optional<String> reason(GoType.Func signature) {
        if (signature.variadic()) {
            return Optional.of("variadic functions are not bound yet");
        }
        List<GoType> types = new ArrayList<>();
        signature.parameters().forEach(p -> types.add(p.type()));
        List<GoParameter> results = signature.results();
        boolean fails = !results.isEmpty() && isError(results.getLast().type());
        results.subList(0, results.size() - (fails ? 1 : 0)).forEach(r -> types.add(r.type()));
        return types.stream().map(this::reason).flatMap(Optional::stream).findFirst();
    }

    static boolean isError(GoType type) {
        return type.actual().equals(GoType.ERROR);
    }

    private Optional<String> reason(GoType type) {
        return switch (conversions.choose(type)) {
            case Choice.Chosen _ -> Optional.empty();
            case Choice.Refused(String reason) -> Optional.of(reason);
        };
    }
}
