package gopy.generator.emit;

import gopy.generator.model.GoLiteral;
import gopy.generator.plan.BindingPlan;
import gopy.generator.plan.Shape;
import io.jstach.jstachio.JStachio;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Prints what a library has beside wrappers: package main, the one export, and the C functions of the shapes that its plans use. */
public final class GoLibrary {
    private static final String RUNTIME = "\"gopy.workbench/runtime\"";

    private GoLibrary() {}

    /**
     * Package main, which has no more than imports.
     *
     * @param imports import paths of the library and of the wrappers
     */
    public static SourceFile main(List<String> imports) {
        String lines = imports.stream()
                .map(path -> "\t_ " + GoLiteral.quote(path) + "\n")
                .collect(Collectors.joining());
        return new SourceFile("main.go", "package main\n\nimport (\n" + lines + ")\n\nfunc main() {}\n");
    }

    /** The files that cgo reads: package gopylibrary as it is written, and its header. */
    public static List<SourceFile> crossing(String runtimeImportPath, LibrarySources sources) {
        String go = sources.go().replace(RUNTIME, GoLiteral.quote(runtimeImportPath));
        return List.of(new SourceFile("library.go", go), new SourceFile("abi.h", sources.header()));
    }

    /** The C of a library, with its header. */
    public static List<SourceFile> c(List<BindingPlan> plans, LibrarySources sources) {
        return List.of(
                new SourceFile("shapes.c", shapesFile(sources, plans)), new SourceFile("abi.h", sources.header()));
    }

    private static Set<Shape> shapes(List<BindingPlan> plans) {
        Set<Shape> shapes = new TreeSet<>(Shape.own());
        for (BindingPlan plan : plans) {
            plan.calls().stream().map(Shape::of).flatMap(Optional::stream).forEach(shapes::add);
            GoLent.of(plan.calls()).stream()
                    .map(Shape::of)
                    .flatMap(Optional::stream)
                    .forEach(shapes::add);
        }
        return shapes;
    }

    private static String shapesFile(LibrarySources sources, List<BindingPlan> plans) {
        StringBuilder text =
                new StringBuilder(sources.c()).append(DirectTable.of(plans)).append(sources.direct());
        shapes(plans).forEach(shape -> text.append(JStachio.of().execute(new ShapeFunction(shape))));
        return text.toString();
    }
}
