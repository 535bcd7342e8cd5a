package gopy.generator.emit;

import gopy.generator.model.GoLiteral;
import gopy.generator.plan.Call;
import gopy.generator.plan.Target;
import gopy.generator.plan.TypeName;

/** Writes the table's entry of a call by message: the runtime makes the wrapper, from the function itself. */
final class GoMessages {
    private GoMessages() {}

    static String entry(Call call) {
        return switch (call.target()) {
            case Target.Function(String name) -> "gopyruntime.ByMessage(bound." + name + ")";
            case Target.Method(TypeName type, String name) ->
                "gopyruntime.MethodByMessage((*bound." + type.source() + ")." + name + ")";
            case Target.GetField(TypeName type, String name) -> field("FieldGetter", type, name);
            case Target.SetField(TypeName type, String name) -> field("FieldSetter", type, name);
            case Target.GetVariable(String name) -> "gopyruntime.VariableGetter(&bound." + name + ")";
            case Target.SetVariable(String name) -> "gopyruntime.VariableSetter(&bound." + name + ")";
            case Target.New(TypeName type) -> throw new IllegalArgumentException("new " + type + " has slots");
        };
    }

    private static String field(String function, TypeName type, String name) {
        return "gopyruntime." + function + "(reflect.TypeFor[bound." + type.source() + "](), " + GoLiteral.quote(name)
                + ")";
    }
}
