package gopy.generator.plan;

import gopy.generator.model.BasicKind;
import gopy.generator.model.GoInstance;
import gopy.generator.model.GoParameter;
import gopy.generator.model.GoType;
import gopy.generator.model.GoTypeDeclaration;
import java.util.List;

/** Questions about Go types that several passes ask. */
final class Types {
    private static final GoType.Named CONTEXT = new GoType.Named("context", "context", "Context", List.of());

    private Types() {}

    /** The type that a declaration declares. */
    static GoType.Named named(GoTypeDeclaration type) {
        GoInstance instance = type.instance();
        String name = instance.exists() ? instance.generic() : type.name();
        return new GoType.Named(type.packagePath(), type.packageName(), name, instance.arguments());
    }

    static boolean isError(GoType type) {
        return type.actual().equals(GoType.ERROR);
    }

    static boolean isContext(GoType type) {
        return type.actual().equals(CONTEXT);
    }

    /** Whether values of the type, or pointers to them, are errors: {@code Error() string} is among the methods. */
    static boolean isError(GoTypeDeclaration type) {
        if (type.underlying() instanceof GoType.Interface face) {
            return face.methods().stream().anyMatch(m -> isErrorMethod(m.name(), m.signature()));
        }
        return type.methods().stream().anyMatch(m -> isErrorMethod(m.name(), m.signature()));
    }

    private static boolean isErrorMethod(String name, GoType.Func signature) {
        return name.equals("Error")
                && signature.parameters().isEmpty()
                && signature.results().size() == 1
                && signature.results().getFirst().type().actual().equals(new GoType.Basic(BasicKind.STRING));
    }

    /** Whether the last result is an error. */
    static boolean fails(GoType.Func signature) {
        List<GoParameter> results = signature.results();
        return !results.isEmpty() && isError(results.getLast().type());
    }

    /** The results but a trailing error. */
    static List<GoParameter> values(GoType.Func signature) {
        List<GoParameter> results = signature.results();
        return fails(signature) ? results.subList(0, results.size() - 1) : results;
    }
}
