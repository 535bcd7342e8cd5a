package gopy.generator.plan;

import gopy.generator.model.Position;
import java.util.List;

/** A struct and its class in Python; {@code goName} is the name in Go. */
public record StructPlan(
        String goName,
        String name,
        Call constructor,
        List<FieldPlan> fields,
        List<Call> methods,
        String documentation,
        Position position) {
    public StructPlan {
        fields = List.copyOf(fields);
        methods = List.copyOf(methods);
    }
}
