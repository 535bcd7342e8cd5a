package gopy.generator.emit;

import gopy.generator.plan.BindingPlan;
import gopy.generator.plan.Call;
import io.jstach.jstachio.JStachio;
import java.util.List;

/** Prints the Go package that lets one bound package be called through slots. */
public final class GoWrappers {
    /** The one file of a wrapper package. */
    public static final String FILE = "wrapper.go";

    /** Its name, whatever its import path: nothing refers to it. */
    private static final String PACKAGE = "gopywrapper";

    private GoWrappers() {}

    public static SourceFile emit(BindingPlan plan, String runtimeImportPath) {
        List<Call> calls = plan.calls();
        String path = plan.goPackage().importPath();
        WrapperFile file = new WrapperFile(
                PACKAGE,
                path,
                GoText.quote(path),
                GoText.quote(runtimeImportPath),
                calls.isEmpty() ? 0 : calls.getFirst().index(),
                plan.structs().stream()
                        .map(s -> new WrapperFile.ClassVariable(
                                GoConversions.classOf(s.goName()),
                                s.goName(),
                                GoText.quote(plan.goPackage().name() + "." + s.goName())))
                        .toList(),
                calls.stream().map(GoCall::of).toList(),
                GoBatches.of(calls));
        return new SourceFile(FILE, JStachio.of().execute(file));
    }
}
