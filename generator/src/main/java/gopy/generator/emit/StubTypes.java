package gopy.generator.emit;

import gopy.generator.model.GoInstance;
import gopy.generator.model.GoType;
import gopy.generator.model.GoTypeDeclaration;
import gopy.generator.plan.BindingPlan;
import gopy.generator.plan.TypePlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The classes of one build by the Go types that they stand for. */
final class StubTypes {
    /** A class and the declaration of its type. */
    record Known(String module, TypePlan plan, GoTypeDeclaration declaration) {}

    private final Map<GoType.Named, Known> known = new HashMap<>();
    private final Map<String, Known> byWord = new HashMap<>();

    StubTypes(List<BindingPlan> plans) {
        for (BindingPlan plan : plans) {
            Map<String, GoTypeDeclaration> declarations = new HashMap<>();
            plan.goPackage().types().forEach(t -> declarations.put(symbol(t), t));
            for (TypePlan type : plan.types()) {
                GoTypeDeclaration declaration = declarations.get(type.symbol());
                Known entry = new Known(plan.module(), type, declaration);
                known.put(named(declaration), entry);
                byWord.put(plan.module() + "." + type.goName().word(), entry);
            }
        }
    }

    Optional<Known> find(GoType.Named type) {
        return Optional.ofNullable(known.get(type));
    }

    /** A class by its module and the word that signatures have for it. */
    Optional<Known> named(String module, String word) {
        return Optional.ofNullable(byWord.get(module + "." + word));
    }

    private static String symbol(GoTypeDeclaration type) {
        GoInstance instance = type.instance();
        return instance.exists() ? instance.generic() + "[" + instance.key() + "]" : type.name();
    }

    private static GoType.Named named(GoTypeDeclaration type) {
        GoInstance instance = type.instance();
        String name = instance.exists() ? instance.generic() : type.name();
        return new GoType.Named(type.packagePath(), type.packageName(), name, instance.arguments());
    }
}
