package gopy.generator.emit;

import gopy.generator.plan.AliasPlan;
import gopy.generator.plan.BindingPlan;
import gopy.generator.plan.Call;
import gopy.generator.plan.ConstantPlan;
import gopy.generator.plan.FamilyPlan;
import gopy.generator.plan.SentinelPlan;
import gopy.generator.plan.Skipped;
import gopy.generator.plan.TypeReference;
import gopy.generator.plan.VariablePlan;
import io.jstach.jstachio.JStachio;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
                constants(plan, false),
                plan.variables().stream().map(PythonModule::variable).toList(),
                plan.sentinels().stream().map(PythonModule::sentinel).toList(),
                functions(plan),
                plan.types().stream().map(PythonClass::of).toList(),
                plan.aliases().stream().map(PythonModule::alias).toList(),
                constants(plan, true),
                plan.families().stream().map(PythonModule::family).toList(),
                plan.renamed().stream()
                        .map(n -> new ModuleFile.Renamed(PythonText.quote(n.symbol()), PythonText.quote(n.name())))
                        .toList(),
                plan.skipped().stream().map(s -> missing(s, folder)).toList());
        return new SourceFile(plan.module() + "/__init__.py", JStachio.of().execute(file));
    }

    private static List<ModuleFile.Constant> constants(BindingPlan plan, boolean named) {
        return plan.constants().stream()
                .filter(c -> c.type().isPresent() == named)
                .map(PythonModule::constant)
                .toList();
    }

    private static ModuleFile.Constant constant(ConstantPlan constant) {
        String literal = PythonLiteral.of(constant.constant());
        return new ModuleFile.Constant(
                constant.accessor().map(name -> PythonText.global(name) + " = ").orElse(""),
                PythonText.quote(constant.name()),
                constant.type().map(type -> instance(type, literal)).orElse(literal),
                PythonText.argument(constant.documentation(), 4));
    }

    private static String instance(TypeReference type, String literal) {
        return switch (type) {
            case TypeReference.OfClass(String name) ->
                PythonText.global(name) + (literal.startsWith("(") ? literal : "(" + literal + ")");
            case TypeReference.OfId(int id) -> "_gopy_package.typed(" + id + ", " + literal + ")";
            case TypeReference.OfBasic basic -> literal;
        };
    }

    private static ModuleFile.Alias alias(AliasPlan alias) {
        String target =
                switch (alias.target()) {
                    case TypeReference.OfClass(String name) -> PythonText.global(name);
                    case TypeReference.OfId(int id) -> made(alias, Integer.toString(id));
                    case TypeReference.OfBasic(String goName) -> made(alias, PythonText.quote(goName));
                };
        return new ModuleFile.Alias(PythonText.global(alias.name()), target);
    }

    private static String made(AliasPlan alias, String target) {
        return "_gopy_package.alias(" + PythonText.quote(alias.name()) + ", " + target + ", doc="
                + PythonText.argument(alias.documentation(), 0) + ")";
    }

    private static ModuleFile.Family family(FamilyPlan family) {
        return new ModuleFile.Family(
                PythonText.global(family.name()),
                PythonText.quote(family.name()),
                family.instances().stream()
                        .map(i -> new ModuleFile.Member(
                                PythonText.quote(i.arguments().replace(" ", "")), PythonText.global(i.name())))
                        .toList());
    }

    private static ModuleFile.Variable variable(VariablePlan variable) {
        List<String> accessors = Stream.of(variable.getName(), variable.setName())
                .flatMap(Optional::stream)
                .map(PythonText::global)
                .toList();
        String target = accessors.isEmpty() ? "" : String.join(", ", accessors) + " = ";
        return new ModuleFile.Variable(
                target,
                PythonText.quote(variable.name()),
                variable.getter().index(),
                variable.setter().index(),
                PythonText.quote(variable.value().conversion().word()),
                PythonText.argument(variable.getter().documentation(), 4),
                PythonText.argument(variable.setter().documentation(), 4),
                accessors.size() != 1 ? "" : variable.getName().isPresent() ? "[0]" : "[1]");
    }

    private static ModuleFile.Sentinel sentinel(SentinelPlan sentinel) {
        return new ModuleFile.Sentinel(
                PythonText.global(sentinel.name()),
                PythonText.quote(sentinel.name()),
                sentinel.number(),
                sentinel.getter().index(),
                PythonText.argument(sentinel.documentation(), 4));
    }

    /** The functions, and the accessors of sentinels, which are functions like any other. */
    private static List<ModuleFile.Function> functions(BindingPlan plan) {
        List<ModuleFile.Function> functions = new ArrayList<>();
        for (SentinelPlan sentinel : plan.sentinels()) {
            Optional<String> name = sentinel.getName();
            name.ifPresent(n -> functions.add(function(PythonText.global(n), n, sentinel.getter(), 4)));
        }
        plan.functions().forEach(f -> functions.add(function(PythonText.global(f.name()), f.name(), f, 4)));
        return functions;
    }

    /**
     * @param target what the function is assigned to
     */
    static ModuleFile.Function function(String target, String name, Call call, int indent) {
        return new ModuleFile.Function(
                target,
                call.index(),
                PythonText.quote(name),
                PythonText.quote(call.parameterSignature()),
                PythonText.quote(call.resultSignature()),
                call.byMessage() ? " message=True," : "",
                PythonText.argument(call.documentation(), indent));
    }

    private static ModuleFile.Missing missing(Skipped skipped, Path folder) {
        return new ModuleFile.Missing(
                PythonText.quote(skipped.symbol()),
                PythonText.quote(skipped.reason()),
                PythonText.quote(skipped.position().relativeTo(folder).toString()));
    }
}
