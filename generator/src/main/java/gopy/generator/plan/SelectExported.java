package gopy.generator.plan;

import gopy.generator.model.GoAlias;
import gopy.generator.model.GoConstant;
import gopy.generator.model.GoDecl;
import gopy.generator.model.GoFunction;
import gopy.generator.model.GoPackage;
import gopy.generator.model.GoTypeDeclaration;
import gopy.generator.model.GoVariable;
import java.util.ArrayList;
import java.util.List;

/** First pass: sorts what a package exports by what it is. */
final class SelectExported {
    private SelectExported() {}

    static Exports from(GoPackage goPackage) {
        List<GoConstant> constants = new ArrayList<>();
        List<GoVariable> variables = new ArrayList<>();
        List<ExportedType> types = new ArrayList<>();
        List<GoAlias> aliases = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        List<GoFunction> functions = new ArrayList<>();
        for (GoDecl declaration : goPackage.declarations()) {
            if (!declaration.exported()) {
                continue;
            }
            switch (declaration) {
                case GoConstant constant -> constants.add(constant);
                case GoVariable variable -> variables.add(variable);
                case GoFunction function -> functions.add(function);
                case GoTypeDeclaration type -> types.add(ExportedType.of(type));
                case GoAlias alias -> aliases.add(alias);
            }
        }
        return new Exports(goPackage, constants, variables, types, aliases, functions, skipped);
    }
}
