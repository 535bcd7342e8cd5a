package gopy.bench.survey;

import gopy.generator.model.GoDecl;
import gopy.generator.model.GoField;
import gopy.generator.model.GoFunction;
import gopy.generator.model.GoType;
import gopy.generator.model.GoTypeDeclaration;
import gopy.generator.model.Position;
import gopy.generator.plan.BindingPlan;
import gopy.generator.plan.TypePlan;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts symbols: package-level declarations, methods and fields, promoted ones included. A generic declaration counts
 * once with its members, and as bound if an instance of it is; constraints of type parameters, which have no values, are
 * part of the generics that they constrain.
 *
 * @param symbols how many there are
 * @param callable the functions and methods among them
 */
public record Counts(int symbols, int callable) {
    static final Counts NONE = new Counts(0, 0);
    private static final Counts VALUE = new Counts(1, 0);
    private static final Counts FUNCTION = new Counts(1, 1);

    /** What Go exports. */
    static Counts exported(BindingPlan plan) {
        Counts total = NONE;
        for (GoDecl declaration : plan.goPackage().declarations()) {
            total = counted(declaration) ? total.and(all(declaration)) : total;
        }
        return total;
    }

    /** What of it Python sees. */
    static Counts bound(BindingPlan plan) {
        Map<Position, Counts> bound = new HashMap<>();
        plan.constants().forEach(c -> bound.put(c.constant().position(), VALUE));
        plan.variables().forEach(v -> bound.put(v.position(), VALUE));
        plan.sentinels().forEach(s -> bound.put(s.position(), VALUE));
        plan.aliases().forEach(a -> bound.put(a.position(), VALUE));
        plan.functions().forEach(f -> bound.put(f.position(), FUNCTION));
        for (TypePlan type : plan.types()) {
            // Instances of a generic type stand where that does, and have the same members.
            bound.putIfAbsent(
                    type.position(), of(type.fields().size(), type.methods().size()));
        }
        Counts total = NONE;
        for (GoDecl declaration : plan.goPackage().declarations()) {
            total = counted(declaration) ? total.and(bound.getOrDefault(declaration.position(), NONE)) : total;
        }
        return total;
    }

    private static boolean counted(GoDecl declaration) {
        return declaration.exported() && !declaration.instance().exists() && !constrains(declaration);
    }

    private static boolean constrains(GoDecl declaration) {
        return declaration instanceof GoTypeDeclaration type
                && type.underlying() instanceof GoType.Interface face
                && !face.terms().isEmpty();
    }

    private static Counts all(GoDecl declaration) {
        return switch (declaration) {
            case GoFunction _ -> FUNCTION;
            case GoTypeDeclaration type -> {
                long methods = type.underlying() instanceof GoType.Interface face
                        ? face.methods().stream()
                                .filter(GoType.InterfaceMethod::exported)
                                .count()
                        : type.methods().size();
                long fields = type.fields().stream().filter(GoField::exported).count();
                yield of((int) fields + type.promotedFields().size(), (int) methods);
            }
            case GoDecl other -> VALUE;
        };
    }

    private static Counts of(int fields, int methods) {
        return new Counts(1 + fields + methods, methods);
    }

    private Counts and(Counts more) {
        return new Counts(symbols + more.symbols, callable + more.callable);
    }
}
