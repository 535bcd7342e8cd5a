package gopy.generator.plan;

import gopy.generator.model.GoParameter;
import gopy.generator.model.GoType;
import gopy.generator.model.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the entries of the function table: index, parameters, results and documentation. */
final class Calls {
    private final Conversions conversions;
    private final Indices indices;
    private final Documentation documentation;

    Calls(Conversions conversions, Indices indices, Documentation documentation) {
        this.conversions = conversions;
        this.indices = indices;
        this.documentation = documentation;
    }

    Value value(GoType type) {
        return conversions.of(type);
    }

    /** A function, or a method of a type whose handles cross in slots. */
    Call call(Target target, String name, GoType.Func signature, String doc, Position position) {
        List<Parameter> parameters = parameters(signature);
        List<Value> results = results(signature);
        boolean byMessage = signature.variadic()
                || resultNames(signature).size() > 1
                || parameters.stream().anyMatch(p -> isMessage(p.value()))
                || results.stream().anyMatch(Calls::isMessage);
        return byMessage
                ? byMessage(indices.next(), target, name, signature, doc, position)
                : made(indices.next(), target, name, signature, parameters, results, false, doc, position);
    }

    /** A method of any other type. */
    Call messageCall(Target target, String name, GoType.Func signature, String doc, Position position) {
        return byMessage(indices.next(), target, name, signature, doc, position);
    }

    /** A method that an interface asks for: it is called on whatever type a value has. */
    Call abstractCall(Target target, String name, GoType.Func signature, String doc, Position position) {
        return byMessage(Call.NONE, target, name, signature, doc, position);
    }

    private Call byMessage(
            int index, Target target, String name, GoType.Func signature, String doc, Position position) {
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter parameter : parameters(signature)) {
            GoType type = signature.parameters().get(parameters.size()).type();
            parameters.add(new Parameter(parameter.name(), Conversions.byMessage(type), parameter.role()));
        }
        List<Value> results = new ArrayList<>();
        Types.values(signature).forEach(r -> results.add(Conversions.byMessage(r.type())));
        if (Types.fails(signature)) {
            results.add(ERROR);
        }
        return made(index, target, name, signature, parameters, results, true, doc, position);
    }

    private Call made(
            int index,
            Target target,
            String name,
            GoType.Func signature,
            List<Parameter> parameters,
            List<Value> results,
            boolean byMessage,
            String doc,
            Position position) {
        List<String> names = byMessage ? resultNames(signature) : List.of();
        String text = documentation.ofCall(name, parameters, signature, names, doc);
        return new Call(index, target, name, parameters, results, names, byMessage, text, position);
    }

    Call getter(Target target, Value value, String doc, Position position) {
        return new Call(
                indices.next(),
                target,
                target.symbol(),
                List.of(),
                List.of(value),
                List.of(),
                isMessage(value),
                doc,
                position);
    }

    Call setter(Target target, Value value, String doc, Position position) {
        return new Call(
                indices.next(),
                target,
                target.symbol(),
                List.of(new Parameter("value", value, Parameter.Role.PLAIN)),
                List.of(),
                List.of(),
                isMessage(value),
                doc,
                position);
    }

    /** Makes a zero value of a struct. */
    Call constructor(TypeName type, String name, Position position) {
        Value made = new Value(new Conversion.StructPointer(type.word()), "*bound." + type.source());
        return new Call(
                indices.next(), new Target.New(type), name, List.of(), List.of(made), List.of(), false, "", position);
    }

    private static final Value ERROR = new Value(new Conversion.ErrorResult(), "error");

    private static boolean isMessage(Value value) {
        return value.conversion() instanceof Conversion.Message;
    }

    private List<Parameter> parameters(GoType.Func signature) {
        List<Parameter> parameters = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int last = signature.parameters().size() - 1;
        for (GoParameter parameter : signature.parameters()) {
            int k = parameters.size();
            boolean first = parameters.stream().noneMatch(p -> p.role() == Parameter.Role.CONTEXT);
            Parameter.Role role = signature.variadic() && k == last
                    ? Parameter.Role.REST
                    : first && Types.isContext(parameter.type()) ? Parameter.Role.CONTEXT : Parameter.Role.PLAIN;
            parameters.add(
                    new Parameter(name(parameter, "arg" + (k + 1), taken), conversions.of(parameter.type()), role));
        }
        return parameters;
    }

    private List<Value> results(GoType.Func signature) {
        List<Value> results = new ArrayList<>();
        Types.values(signature).forEach(r -> results.add(conversions.of(r.type())));
        if (Types.fails(signature)) {
            results.add(ERROR);
        }
        return results;
    }

    /** What Python calls the results, when Go has names for two or more. */
    private static List<String> resultNames(GoType.Func signature) {
        List<GoParameter> values = Types.values(signature);
        if (values.size() < 2 || values.stream().anyMatch(v -> !v.named())) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (GoParameter value : values) {
            // A named tuple takes no name that starts with an underscore.
            boolean hidden = value.name().startsWith("_");
            GoParameter shown = hidden ? new GoParameter("", value.type()) : value;
            names.add(name(shown, "result" + (names.size() + 1), taken));
        }
        return names;
    }

    private static String name(GoParameter parameter, String otherwise, Set<String> taken) {
        Optional<String> usable = Optional.of(PythonNames.of(parameter.name()))
                .filter(name -> parameter.named() && !name.equals("_"))
                .filter(name -> PythonNames.refused(name).isEmpty() && !taken.contains(name));
        String chosen = usable.orElse(otherwise);
        taken.add(chosen);
        return chosen;
    }
}
