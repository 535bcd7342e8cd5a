package gopy.generator.emit;

import gopy.generator.plan.Call;
import gopy.generator.plan.Target;

/** Writes the table's entry of a call by message: the runtime makes the wrapper, from the function itself. */
final class GoMessages {
    private GoMessages() {}

    static String entry(Call call) {
        return switch (call.target()) {
            case Target.Function(String name) -> "gopyruntime.ByMessage(bound." + name + ")";
            case Target.Method(String type, String name) -> "gopyruntime.ByMessage((*bound." + type + ")." + name + ")";
            case Target.GetField(String type, String name) -> field("FieldGetter", type, name);
            case Target.SetField(String type, String name) -> field("FieldSetter", type, name);
            case Target.GetVariable(String name) -> "gopyruntime.VariableGetter(&bound." + name + ")";
            case Target.SetVariable(String name) -> "gopyruntime.VariableSetter(&bound." + name + ")";
            case Target.New(String type) -> throw new IllegalArgumentException("new " + type + " has slots");
        };
    }

    private static String field(String function, String type, String name) {
        return "gopyruntime." + function + "(reflect.TypeFor[bound." + type + "](), " + GoText.quote(name) + ")";
    }
}
