package gopy.generator.emit;

import gopy.generator.model.GoLiteral;
import gopy.generator.plan.BindingPlan;
import gopy.generator.plan.Call;
import io.jstach.jstachio.JStachio;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Prints the Go package that lets one bound package be called. */
public final class GoWrappers {
    /** The one file of a wrapper package. */
    public static final String FILE = "wrapper.go";

    /** Its name, whatever its import path: nothing refers to it. */
    private static final String PACKAGE = "gopywrapper";

    private GoWrappers() {}

    public static SourceFile emit(BindingPlan plan, String runtimeImportPath) {
        List<Call> calls = plan.calls();
        String path = plan.goPackage().importPath();
        List<String> entries = calls.stream()
                .map(c -> c.byMessage() ? GoMessages.entry(c) : GoCall.name(c))
                .toList();
        List<Call> lending = GoLent.of(calls);
        List<String> registrations = registrations(plan);
        lending.forEach(call -> registrations.add(GoLent.registration(call)));
        WrapperFile file = new WrapperFile(
                PACKAGE,
                path,
                GoLiteral.quote(path),
                GoLiteral.quote(runtimeImportPath),
                registrations.stream().anyMatch(r -> r.contains("reflect."))
                        || entries.stream().anyMatch(e -> e.contains("reflect.")),
                new TreeMap<>(plan.imports())
                        .entrySet().stream()
                                .map(e -> new WrapperFile.Import(e.getValue(), GoLiteral.quote(e.getKey())))
                                .toList(),
                calls.isEmpty() ? 0 : calls.getFirst().index(),
                plan.structs().stream()
                        .map(s -> new WrapperFile.ClassVariable(
                                GoConversions.classOf(s.goName().word()),
                                s.goName().source(),
                                GoLiteral.quote(plan.goPackage().name() + "." + s.symbol())))
                        .toList(),
                entries,
                registrations,
                Stream.concat(calls.stream().filter(c -> !c.byMessage()), lending.stream())
                        .map(GoCall::of)
                        .toList(),
                plan.implementers().stream().map(GoImplementers::type).toList(),
                GoBatches.of(calls));
        return new SourceFile(FILE, JStachio.of().execute(file));
    }

    private static List<String> registrations(BindingPlan plan) {
        List<String> statements = new ArrayList<>();
        plan.registrations().forEach(r -> statements.add("gopyruntime.RegisterType(" + r.id() + ", " + r.type() + ")"));
        plan.sentinels()
                .forEach(s ->
                        statements.add("gopyruntime.RegisterSentinel(" + s.number() + ", &bound." + s.goName() + ")"));
        plan.variables().stream()
                .filter(v -> v.value().conversion().pointerFree())
                .forEach(v -> statements.add("gopyruntime.RegisterVariable("
                        + v.getter().index() + ", &bound." + v.getter().target().symbol() + ")"));
        plan.implementers().forEach(i -> statements.add(GoImplementers.registration(i)));
        return statements;
    }
}
