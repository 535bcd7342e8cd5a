package gopy.generator.plan;

import gopy.generator.model.GoConstant;
import gopy.generator.model.GoField;
import gopy.generator.model.GoMethod;
import gopy.generator.model.GoParameter;
import gopy.generator.model.GoType;
import gopy.generator.model.GoVariable;
import gopy.generator.model.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Last pass: gives every call its index, parameters, results and documentation. */
final class NumberCalls {
    private final Names names;
    private final Conversions conversions;
    private final Indices indices;
    private final String packageName;

    private NumberCalls(Names names, Conversions conversions, Indices indices) {
        this.names = names;
        this.conversions = conversions;
        this.indices = indices;
        this.packageName = names.exports().goPackage().name();
    }

    static BindingPlan of(Names names, Conversions conversions, String module, Indices indices) {
        NumberCalls pass = new NumberCalls(names, conversions, indices);
        Exports exports = names.exports();
        return new BindingPlan(
                exports.goPackage(),
                module,
                exports.constants().stream().map(pass::constant).toList(),
                exports.variables().stream().map(pass::variable).toList(),
                exports.structs().stream().map(pass::struct).toList(),
                exports.functions().stream()
                        .map(f -> pass.call(
                                new Target.Function(f.name()),
                                names.of(f.name()),
                                f.signature(),
                                f.documentation(),
                                f.position()))
                        .toList(),
                exports.skipped());
    }

    private ConstantPlan constant(GoConstant constant) {
        String documentation =
                Documentation.ofAccessor("returns", packageName, constant.name(), constant.documentation());
        return new ConstantPlan(
                constant, names.of(constant.name()), names.find("Get" + constant.name()), documentation);
    }

    private VariablePlan variable(GoVariable variable) {
        String name = variable.name();
        Value value = conversions.of(variable.type());
        Call getter = getter(
                new Target.GetVariable(name),
                value,
                Documentation.ofAccessor("returns", packageName, name, variable.documentation()),
                variable.position());
        Call setter = setter(
                new Target.SetVariable(name),
                value,
                Documentation.ofAccessor("sets", packageName, name, variable.documentation()),
                variable.position());
        return new VariablePlan(
                names.of(name),
                value,
                getter,
                setter,
                names.find("Get" + name),
                names.find("Set" + name),
                variable.position());
    }

    private StructPlan struct(ExportedStruct struct) {
        String goName = struct.name();
        Position position = struct.declaration().position();
        Value made = new Value(new Conversion.StructPointer(goName), "*bound." + goName);
        Call constructor = new Call(
                indices.next(), new Target.New(goName), names.of(goName), List.of(), List.of(made), "", position);
        List<FieldPlan> fields = new ArrayList<>();
        int order = 0;
        for (ExportedStruct.Field field : struct.fields()) {
            fields.add(field(goName, field.field(), field.promoted() ? -1 : order++));
        }
        List<Call> methods =
                struct.methods().stream().map(m -> method(goName, m)).toList();
        return new StructPlan(
                goName,
                names.of(goName),
                constructor,
                fields,
                methods,
                struct.declaration().documentation(),
                position);
    }

    private FieldPlan field(String type, GoField field, int order) {
        Value value = conversions.of(field.type());
        Call getter = getter(new Target.GetField(type, field.name()), value, "", field.position());
        Call setter = setter(new Target.SetField(type, field.name()), value, "", field.position());
        return new FieldPlan(order, names.of(type + "." + field.name()), value, getter, setter, field.documentation());
    }

    private Call method(String type, GoMethod method) {
        return call(
                new Target.Method(type, method.name()),
                names.of(type + "." + method.name()),
                method.signature(),
                method.documentation(),
                method.position());
    }

    private Call getter(Target target, Value value, String documentation, Position position) {
        return new Call(indices.next(), target, target.symbol(), List.of(), List.of(value), documentation, position);
    }

    private Call setter(Target target, Value value, String documentation, Position position) {
        return new Call(
                indices.next(),
                target,
                target.symbol(),
                List.of(new Parameter("value", value)),
                List.of(),
                documentation,
                position);
    }

    private Call call(Target target, String name, GoType.Func signature, String documentation, Position position) {
        List<Parameter> parameters = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (GoParameter parameter : signature.parameters()) {
            parameters.add(new Parameter(
                    parameterName(parameter, parameters.size() + 1, taken), conversions.of(parameter.type())));
        }
        List<Value> results = new ArrayList<>();
        for (GoParameter result : signature.results()) {
            boolean last = results.size() == signature.results().size() - 1;
            results.add(
                    last && RejectUnsupported.isError(result.type())
                            ? new Value(new Conversion.ErrorResult(), "error")
                            : conversions.of(result.type()));
        }
        return new Call(
                indices.next(),
                target,
                name,
                parameters,
                results,
                Documentation.ofCall(name, parameters, results, documentation),
                position);
    }

    private static String parameterName(GoParameter parameter, int number, Set<String> taken) {
        String name = PythonNames.of(parameter.name());
        boolean usable = parameter.named() && !name.equals("_") && PythonNames.writable(name);
        String chosen = usable && !taken.contains(name) ? name : "arg" + number;
        taken.add(chosen);
        return chosen;
    }
}
