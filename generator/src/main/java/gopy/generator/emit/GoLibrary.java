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

/** Prints package main of a library: the one export, and the C functions of the shapes that its plans use. */
public final class GoLibrary {
    private static final String BUNDLE = "_ \"gopy.workbench/bundle\"";
    private static final String RUNTIME = "\"gopy.workbench/runtime\"";

    private GoLibrary() {}

    /**
     * The files of package main.
     *
     * @param sources the hand-written main.go, abi.h, abi.c with signals.c, and direct.c
     */
    public static List<SourceFile> emit(
            List<BindingPlan> plans, List<String> wrappers, String runtimeImportPath, LibrarySources sources) {
        String imports =
                wrappers.stream().map(path -> "_ " + GoLiteral.quote(path)).collect(Collectors.joining("\n\t"));
        String main = sources.main().replace(BUNDLE, imports).replace(RUNTIME, GoLiteral.quote(runtimeImportPath));
        return List.of(
                new SourceFile("main.go", main),
                new SourceFile("shapes.go", shapesFile(sources, plans)),
                new SourceFile("abi.h", sources.header()));
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

    /** C in a Go file: the go command takes no .c files beside Go files that are named one by one. */
    private static String shapesFile(LibrarySources sources, List<BindingPlan> plans) {
        StringBuilder text = new StringBuilder(sources.c()).append(DirectTable.of(plans)).append(sources.direct());
        shapes(plans).forEach(shape -> text.append(JStachio.of().execute(new ShapeFunction(shape))));
        String comment = text.toString()
                .lines()
                .map(line -> ("// " + line).stripTrailing())
                .collect(Collectors.joining("\n"));
        return "package main\n\n" + comment + "\nimport \"C\"\n";
    }
}
