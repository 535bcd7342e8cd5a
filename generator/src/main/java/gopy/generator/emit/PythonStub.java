package gopy.generator.emit;

import gopy.generator.plan.AliasPlan;
import gopy.generator.plan.BindingPlan;
import gopy.generator.plan.ConstantPlan;
import gopy.generator.plan.FamilyPlan;
import gopy.generator.plan.SentinelPlan;
import gopy.generator.plan.TypeReference;
import gopy.generator.plan.VariablePlan;
import io.jstach.jstachio.JStachio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Prints the type stub of a package's module. */
public final class PythonStub {
    /** Modules that annotations may need, by the names that stubs have for them. */
    private static final List<String> OWN =
            List.of("collections.abc as _abc", "datetime as _datetime", "typing as _typing", "_gopy");

    private final BindingPlan plan;
    private final Set<String> names;
    private final Annotations annotations;
    private final StubCalls calls;

    private PythonStub(BindingPlan plan, StubTypes types) {
        this.plan = plan;
        this.names = names(plan);
        this.annotations = new Annotations(plan.module(), names, types);
        this.calls = new StubCalls(annotations);
    }

    /**
     * The stubs of all modules of a build, {@code simple/__init__.pyi}, and the marks that type checkers look for.
     */
    public static List<SourceFile> emit(List<BindingPlan> plans) {
        StubTypes types = new StubTypes(plans);
        List<SourceFile> files = new ArrayList<>();
        for (BindingPlan plan : plans) {
            files.add(new SourceFile(plan.module() + "/__init__.pyi", new PythonStub(plan, types).text(types)));
            files.add(new SourceFile(plan.module() + "/py.typed", ""));
        }
        return files;
    }

    private String text(StubTypes types) {
        StubClasses classes = new StubClasses(plan.module(), annotations, calls, types);
        List<StubFile.Attribute> constants = plan.constants().stream()
                .map(c -> new StubFile.Attribute(
                        c.name(), annotations.made(c.constant().type())))
                .toList();
        List<StubFile.Attribute> variables = plan.variables().stream()
                .map(v -> new StubFile.Attribute(v.name(), annotations.made(v.value())))
                .toList();
        List<StubFile.Function> functions = functions();
        List<StubFile.TypeClass> bodies = classes.classes(plan.types());
        List<StubFile.Protocol> protocols = classes.protocols(plan.types());
        List<StubFile.Attribute> aliases = new ArrayList<>();
        plan.aliases().forEach(a -> aliases.add(new StubFile.Attribute(a.name(), target(a))));
        annotations.aliased().forEach(name -> aliases.add(new StubFile.Attribute(Annotations.second(name), name)));
        StubFile file = new StubFile(
                List.of(),
                names.stream().map(PythonText::quote).toList(),
                constants,
                variables,
                functions,
                plan.sentinels().stream().map(SentinelPlan::name).toList(),
                bodies,
                protocols,
                calls.tuples(),
                aliases,
                plan.families().stream().map(FamilyPlan::name).toList());
        return JStachio.of().execute(file.importing(imports(JStachio.of().execute(file))));
    }

    /** What the text of the stub mentions: Python's own modules first. */
    private List<String> imports(String text) {
        List<String> imports = new ArrayList<>();
        annotations.imports().stream().filter(line -> line.contains(" as ")).forEach(imports::add);
        OWN.stream()
                .filter(line -> text.contains(line.substring(line.lastIndexOf(' ') + 1) + "."))
                .forEach(imports::add);
        annotations.imports().stream().filter(line -> !line.contains(" as ")).forEach(imports::add);
        return imports;
    }

    /** All names that Python sees, as {@code __all__} has them. */
    private static Set<String> names(BindingPlan plan) {
        Set<String> names = new TreeSet<>();
        for (ConstantPlan constant : plan.constants()) {
            names.add(constant.name());
            constant.accessor().ifPresent(names::add);
        }
        for (VariablePlan variable : plan.variables()) {
            names.add(variable.name());
            variable.getName().ifPresent(names::add);
            variable.setName().ifPresent(names::add);
        }
        for (SentinelPlan sentinel : plan.sentinels()) {
            names.add(sentinel.name());
            sentinel.getName().ifPresent(names::add);
        }
        plan.functions().forEach(f -> names.add(f.name()));
        plan.types().forEach(t -> names.add(t.name()));
        plan.aliases().forEach(a -> names.add(a.name()));
        plan.families().forEach(f -> names.add(f.name()));
        return names;
    }

    private List<StubFile.Function> functions() {
        List<StubFile.Function> functions = new ArrayList<>();
        for (ConstantPlan constant : plan.constants()) {
            String made = annotations.made(constant.constant().type());
            constant.accessor().ifPresent(name -> functions.add(StubCalls.getter(name, made)));
        }
        for (VariablePlan variable : plan.variables()) {
            String made = annotations.made(variable.value());
            String given = annotations.given(variable.value());
            variable.getName().ifPresent(name -> functions.add(StubCalls.getter(name, made)));
            variable.setName().ifPresent(name -> functions.add(StubCalls.setter(name, given)));
        }
        for (SentinelPlan sentinel : plan.sentinels()) {
            Optional<String> getter = sentinel.getName();
            getter.ifPresent(name -> functions.add(StubCalls.getter(name, "_gopy.GoError | None")));
        }
        plan.functions().forEach(call -> functions.add(calls.function(call)));
        return functions;
    }

    private static String target(AliasPlan alias) {
        return switch (alias.target()) {
            case TypeReference.OfClass(String name) -> name;
            case TypeReference.OfBasic(String goName) -> Annotations.made(goName);
            case TypeReference.OfId _ -> "_typing.Any";
        };
    }
}
