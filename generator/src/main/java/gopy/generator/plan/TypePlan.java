package gopy.generator.plan;

import gopy.generator.model.Position;
import java.util.List;
import java.util.Optional;

/**
 * A named type and its class in Python.
 *
 * @param goName the type within its package
 * @param symbol the type as Go's users write it
 * @param name the Python name
 * @param id its number among the types of the library
 * @param role what the class derives from
 * @param kind the underlying type in a word: {@code float32}, {@code []int}, {@code [4]} for an array of anything that is
 *     not basic, {@code map}; {@link #INCOMPLETE} for what Go has pointers to only
 * @param pointerMethods whether a basic kind has methods on pointers, so that Python sees a cell and no number or text
 * @param constructor makes the zero value, if the role is {@link Role#STRUCT}
 * @param methods those of an interface have no index: a value's own method runs
 */
public record TypePlan(
        TypeName goName,
        String symbol,
        String name,
        int id,
        Role role,
        String kind,
        boolean pointerMethods,
        Optional<Call> constructor,
        List<FieldPlan> fields,
        List<Call> methods,
        String documentation,
        Position position) {
    /** The kind of a C type that is declared and not defined, and of what holds one. */
    public static final String INCOMPLETE = "incomplete";

    /** What the class derives from. */
    public enum Role {
        /** The backend's struct, whose handles cross in slots. */
        STRUCT,
        /** Whatever suits the kind; values cross by message. */
        NAMED,
        /** An exception; values cross by message. */
        ERROR
    }

    public TypePlan {
        fields = List.copyOf(fields);
        methods = List.copyOf(methods);
    }

    public boolean isInterface() {
        return kind.equals("interface");
    }

    public boolean isIncomplete() {
        return kind.equals(INCOMPLETE);
    }

    /** What the function table has of it. */
    List<Call> calls() {
        List<Call> calls = new java.util.ArrayList<>();
        constructor.ifPresent(calls::add);
        if (!isInterface()) {
            calls.addAll(methods);
        }
        for (FieldPlan field : fields) {
            calls.add(field.getter());
            calls.add(field.setter());
        }
        return calls;
    }
}
