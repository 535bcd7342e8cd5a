package gopy.generator.plan;

import gopy.generator.model.GoAlias;
import gopy.generator.model.GoConstant;
import gopy.generator.model.GoDecl;
import gopy.generator.model.GoFunction;
import gopy.generator.model.GoInstance;
import gopy.generator.model.GoType;
import gopy.generator.model.GoTypeParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Second pass: takes out, with the reason, what is no value or type at run time. */
final class RejectUnsupported {
    private final List<Skipped> skipped;
    private final Set<String> instantiated;
    private final Imports imports;
    private final IncompleteTypes incomplete;

    private RejectUnsupported(Exports exports, Imports imports, List<Skipped> skipped) {
        this.imports = imports;
        this.incomplete = new IncompleteTypes(exports.goPackage());
        this.skipped = skipped;
        this.instantiated = exports.goPackage().declarations().stream()
                .filter(GoDecl::exported)
                .map(d -> d.instance().generic())
                .collect(Collectors.toSet());
    }

    static Exports in(Exports exports, Imports imports) {
        List<Skipped> skipped = new ArrayList<>(exports.skipped());
        RejectUnsupported pass = new RejectUnsupported(exports, imports, skipped);
        return new Exports(
                exports.goPackage(),
                exports.constants().stream().filter(pass::accepts).toList(),
                exports.variables(),
                exports.types().stream()
                        .filter(pass::accepts)
                        .map(pass::withoutValues)
                        .toList(),
                exports.aliases().stream().filter(pass::accepts).toList(),
                exports.functions().stream().filter(pass::accepts).toList(),
                skipped);
    }

    private boolean accepts(GoConstant constant) {
        boolean infinite = constant.nearest().stream().anyMatch(part -> part.endsWith("Inf"));
        boolean whole = constant.value().matches("-?[0-9]+");
        return keep(infinite && !whole ? Optional.of("it is beyond every float64") : Optional.empty(), constant);
    }

    private boolean accepts(ExportedType type) {
        if (type.declaration().generic()) {
            return generic(type.declaration(), type.declaration().typeParameters());
        }
        return keep(
                constraint(type.declaration().underlying()).or(() -> unusable(type.declaration())), type.declaration());
    }

    /** What holds an incomplete type is nowhere that its fields could be read. */
    private ExportedType withoutValues(ExportedType type) {
        if (!incomplete.contains(type.declaration())) {
            return type;
        }
        for (ExportedType.Field field : type.fields()) {
            String reason =
                    "its struct has a C type in it that is declared and not defined, so Go has pointers to it only";
            skipped.add(new Skipped(
                    type.name() + "." + field.field().name(),
                    reason,
                    field.field().position()));
        }
        return new ExportedType(type.declaration(), List.of(), type.methods());
    }

    private boolean accepts(GoAlias alias) {
        if (!alias.typeParameters().isEmpty()) {
            return generic(alias, alias.typeParameters());
        }
        return keep(constraint(alias.type()).or(() -> unusable(alias)), alias);
    }

    private boolean accepts(GoFunction function) {
        return function.generic() ? generic(function, function.typeParameters()) : keep(unusable(function), function);
    }

    /** A generic declaration itself is never bound; it is worth a word only if none of its instances is. */
    private boolean generic(GoDecl declaration, List<GoTypeParameter> parameters) {
        if (!instantiated.contains(declaration.name())) {
            String reason = GoInstance.advice(declaration.name(), parameters);
            skipped.add(new Skipped(declaration.name(), reason, declaration.position()));
        }
        return false;
    }

    /** Why a wrapper cannot write an instance. */
    private Optional<String> unusable(GoDecl declaration) {
        return declaration.instance().arguments().stream()
                .map(imports::unusable)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> constraint(GoType underlying) {
        boolean constrains = underlying.actual() instanceof GoType.Interface face
                && !face.terms().isEmpty();
        return constrains ? Optional.of("it constrains type parameters and has no values") : Optional.empty();
    }

    private boolean keep(Optional<String> reason, GoDecl declaration) {
        reason.ifPresent(why -> skipped.add(new Skipped(declaration.name(), why, declaration.position())));
        return reason.isEmpty();
    }
}
