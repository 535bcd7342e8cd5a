package gopy.generator.plan;

import gopy.generator.model.GoAlias;
import gopy.generator.model.GoConstant;
import gopy.generator.model.GoFunction;
import gopy.generator.model.GoPackage;
import gopy.generator.model.GoVariable;
import java.util.List;

/** What is left of a package's exported declarations after a pass, and what went. Instances of generics are among them. */
record Exports(
        GoPackage goPackage,
        List<GoConstant> constants,
        List<GoVariable> variables,
        List<ExportedType> types,
        List<GoAlias> aliases,
        List<GoFunction> functions,
        List<Skipped> skipped) {}
