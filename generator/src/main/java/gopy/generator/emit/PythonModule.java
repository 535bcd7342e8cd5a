package gopy.generator.emit;

import gopy.generator.plan.BindingPlan;
import gopy.generator.plan.Call;
import gopy.generator.plan.ConstantPlan;
import gopy.generator.plan.FieldPlan;
import gopy.generator.plan.Skipped;
import gopy.generator.plan.StructPlan;
import gopy.generator.plan.VariablePlan;
import io.jstach.jstachio.JStachio;
import java.nio.file.Path;

/** Prints the Python module of a package. */
public final class PythonModule {
    private PythonModule() {}

    /**
     * The module {@code simple/__init__.py}.
     *
     * @param library the content hash that names the library
     */
    public static SourceFile emit(BindingPlan plan, String library) {
        Path folder = Path.of(plan.goPackage().directory());
        ModuleFile file = new ModuleFile(
                PythonText.documentation(plan.goPackage().documentation(), 0),
                PythonText.quote(plan.goPackage().importPath()),
                PythonText.quote(library),
                plan.constants().stream().map(PythonModule::constant).toList(),
                plan.variables().stream().map(PythonModule::variable).toList(),
                plan.functions().stream().map(f -> function(f, 4)).toList(),
                plan.structs().stream().map(PythonModule::struct).toList(),
                plan.skipped().stream().map(s -> missing(s, folder)).toList());
        return new SourceFile(plan.module() + "/__init__.py", JStachio.of().execute(file));
    }

    private static ModuleFile.Constant constant(ConstantPlan constant) {
        return new ModuleFile.Constant(
                constant.accessor().map(name -> name + " = ").orElse(""),
                PythonText.quote(constant.name()),
                PythonLiteral.of(constant.constant()),
                PythonText.argument(constant.documentation(), 4));
    }

    private static ModuleFile.Variable variable(VariablePlan variable) {
        boolean gets = variable.getName().isPresent();
        boolean sets = variable.setName().isPresent();
        String target = gets && sets
                ? variable.getName().get() + ", " + variable.setName().get() + " = "
                : gets
                        ? variable.getName().get() + " = "
                        : sets ? variable.setName().get() + " = " : "";
        return new ModuleFile.Variable(
                target,
                PythonText.quote(variable.name()),
                variable.getter().index(),
                variable.setter().index(),
                PythonText.quote(variable.value().conversion().word()),
                PythonText.argument(variable.getter().documentation(), 4),
                PythonText.argument(variable.setter().documentation(), 4),
                gets == sets ? "" : gets ? "[0]" : "[1]");
    }

    private static ModuleFile.Function function(Call call, int indent) {
        return new ModuleFile.Function(
                call.name(),
                call.index(),
                PythonText.quote(call.name()),
                PythonText.quote(call.parameterSignature()),
                PythonText.quote(call.resultSignature()),
                PythonText.argument(call.documentation(), indent));
    }

    private static ModuleFile.Struct struct(StructPlan struct) {
        return new ModuleFile.Struct(
                struct.name(),
                PythonText.documentation(struct.documentation(), 4),
                PythonText.quote(struct.goName()),
                struct.constructor().index(),
                struct.fields().stream().map(PythonModule::field).toList(),
                struct.methods().stream().map(m -> function(m, 8)).toList());
    }

    private static ModuleFile.Field field(FieldPlan field) {
        return new ModuleFile.Field(
                field.name(),
                field.order(),
                PythonText.quote(field.name()),
                field.getter().index(),
                field.setter().index(),
                PythonText.quote(field.value().conversion().word()),
                PythonText.argument(field.documentation(), 4));
    }

    private static ModuleFile.Missing missing(Skipped skipped, Path folder) {
        return new ModuleFile.Missing(
                PythonText.quote(skipped.symbol()),
                PythonText.quote(skipped.reason()),
                PythonText.quote(skipped.position().relativeTo(folder).toString()));
    }
}
