package gopy.generator.plan;

import gopy.generator.model.GoAlias;
import gopy.generator.model.GoConstant;
import gopy.generator.model.GoDecl;
import gopy.generator.model.GoFunction;
import gopy.generator.model.GoInstance;
import gopy.generator.model.GoPackage;
import gopy.generator.model.GoType;
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
        List<ExportedStruct> structs = new ArrayList<>();
        List<GoFunction> functions = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        for (GoDecl declaration : goPackage.declarations()) {
            if (!declaration.exported() || declaration.instance().exists()) {
                continue;
            }
            switch (declaration) {
                case GoConstant constant -> constants.add(constant);
                case GoVariable variable -> variables.add(variable);
                case GoFunction function -> functions.add(function);
                case GoTypeDeclaration type
                when isStruct(type) ->
                    structs.add(new ExportedStruct(type, PromotedFields.of(type, goPackage), type.methods()));
                case GoTypeDeclaration type -> skipped.add(new Skipped(type.name(), reason(type), type.position()));
                case GoAlias alias ->
                    skipped.add(new Skipped(alias.name(), "it is a second name of " + alias.type(), alias.position()));
            }
        }
        return new Exports(goPackage, constants, variables, structs, functions, skipped);
    }

    /** Whether Python gets a class for the type. */
    static boolean isStruct(GoTypeDeclaration type) {
        return type.exported() && !type.generic() && type.underlying() instanceof GoType.Struct;
    }

    private static String reason(GoTypeDeclaration type) {
        if (type.generic()) {
            return GoInstance.advice(type.name(), type.typeParameters());
        }
        String methods = type.methods().isEmpty()
                ? ""
                : ", nor are its " + type.methods().size() + " methods";
        if (type.underlying() instanceof GoType.Interface) {
            return "interfaces are not bound yet";
        }
        if (type.underlying() instanceof GoType.Basic basic) {
            return "named types are not bound yet" + methods + "; its values pass as " + basic;
        }
        return "named types are not bound yet" + methods;
    }
}
