package gopy.generator.plan;

import gopy.generator.model.BasicKind;
import gopy.generator.model.GoParameter;
import gopy.generator.model.GoType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Calls by message that have an entry by slots beside it: of functions over numbers and funcs over numbers. It may be
 * used as long as the compiler says that Go keeps none of the funcs, and Python gives values that need no message.
 */
public final class Lending {
    /** The C ABI passes so many numbers to a func. */
    private static final int MOST_PARAMETERS = 4;

    private Lending() {}

    /** The call by slots, at the same index. */
    public static Optional<Call> of(Call call) {
        if (!call.byMessage()
                || !(call.target() instanceof Target.Function)
                || call.values().size() > 1) {
            return Optional.empty();
        }
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter parameter : call.parameters()) {
            Optional<Value> value = lent(parameter.value()).or(() -> number(parameter.value()));
            if (value.isEmpty() || parameter.role() != Parameter.Role.PLAIN) {
                return Optional.empty();
            }
            parameters.add(new Parameter(parameter.name(), value.get(), parameter.role()));
        }
        List<Value> results = new ArrayList<>();
        for (Value result : call.values()) {
            Optional<Value> value = number(result);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            results.add(value.get());
        }
        if (parameters.stream().noneMatch(p -> p.value().conversion() instanceof Conversion.Lent)) {
            return Optional.empty();
        }
        if (call.fails()) {
            results.add(call.results().getLast());
        }
        return Optional.of(new Call(
                call.index(), call.target(), call.name(), parameters, results, List.of(), false, "", call.position()));
    }

    private static Optional<Value> lent(Value value) {
        if (!(value.conversion() instanceof Conversion.Message(GoType type))
                || !(type.actual() instanceof GoType.Func function)
                || function.variadic()) {
            return Optional.empty();
        }
        List<BasicKind> parameters = kinds(function.parameters());
        List<BasicKind> results = kinds(Types.values(function));
        boolean numbers = parameters.size() == function.parameters().size()
                && results.size() == Types.values(function).size();
        if (!numbers || parameters.isEmpty() || parameters.size() > MOST_PARAMETERS || results.size() > 1) {
            return Optional.empty();
        }
        return Optional.of(new Value(
                new Conversion.Lent(parameters, results.stream().findFirst(), Types.fails(function)),
                new GoType.Func(unnamed(function.parameters()), unnamed(function.results()), false).toString()));
    }

    private static List<GoParameter> unnamed(List<GoParameter> parameters) {
        return parameters.stream()
                .map(p -> new GoParameter("", p.type().actual()))
                .toList();
    }

    private static List<BasicKind> kinds(List<GoParameter> parameters) {
        return parameters.stream().flatMap(p -> kind(p.type()).stream()).toList();
    }

    private static Optional<Value> number(Value value) {
        return value.conversion() instanceof Conversion.Message(GoType type)
                ? kind(type).flatMap(kind -> ChooseConversions.basic(kind).map(made -> new Value(made, kind.goName())))
                : Optional.empty();
    }

    /** The kind of a basic type that crosses as one number. */
    private static Optional<BasicKind> kind(GoType type) {
        return type.actual() instanceof GoType.Basic(BasicKind kind) && kind.compareTo(BasicKind.FLOAT64) <= 0
                ? Optional.of(kind)
                : Optional.empty();
    }
}
