package gopy.generator.plan;

import gopy.generator.model.GoConstant;
import gopy.generator.model.GoFunction;
import gopy.generator.model.GoPackage;
import gopy.generator.model.GoVariable;
import java.util.List;

/** What is left of a package's exported declarations after a pass, and what went. */
record Exports(
        GoPackage goPackage,
        List<GoConstant> constants,
        List<GoVariable> variables,
        List<ExportedStruct> structs,
        List<GoFunction> functions,
        List<Skipped> skipped) {}
