package gopy.generator.build;

import gopy.generator.BuildFailed;
import gopy.generator.Home;
import gopy.generator.emit.GoLibrary;
import gopy.generator.emit.GoWrappers;
import gopy.generator.emit.LibrarySources;
import gopy.generator.emit.SourceFile;
import gopy.generator.plan.BindingPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers every Go file of a library: the hand-written runtime and library, the wrappers, and package main. */
final class Placement {
    private final Home home;
    private final CSide cSide;

    Placement(Home home, CSide cSide) {
        this.home = home;
        this.cSide = cSide;
    }

    PlacedFiles of(List<BindingPlan> plans, WorkspaceLayout layout)
            throws BuildFailed, InterruptedException, IOException {
        Map<String, Map<String, String>> packages = new TreeMap<>();
        packages.put(layout.runtimeImportPath(), runtime());
        List<String> imports = new ArrayList<>(List.of(layout.libraryImportPath(), layout.shapesImportPath()));
        for (BindingPlan plan : plans) {
            String wrapper = layout.wrapperOf(plan.goPackage().importPath());
            SourceFile file = GoWrappers.emit(plan, layout.runtimeImportPath());
            packages.put(wrapper, Map.of(file.path(), file.text()));
            imports.add(wrapper);
        }
        Path library = home.go("library");
        LibrarySources sources = new LibrarySources(
                read(library.resolve("library.go")),
                read(library.resolve("abi.h")),
                read(library.resolve("abi.c")) + read(library.resolve("signals.c")),
                read(library.resolve("direct.c")));
        List<SourceFile> c = GoLibrary.c(plans, sources);
        packages.put(
                layout.libraryImportPath(),
                cSide.goFiles(layout.libraryImportPath(), GoLibrary.crossing(layout.runtimeImportPath(), sources)));
        packages.put(layout.shapesImportPath(), Map.of("objects.go", cSide.objects(c)));
        SourceFile main = GoLibrary.main(imports);
        return new PlacedFiles(packages, Map.of(main.path(), main.text()), c);
    }

    private Map<String, String> runtime() {
        try (Stream<Path> files = Files.list(home.go("runtime"))) {
            return files.filter(file ->
                            file.toString().endsWith(".go") && !file.toString().endsWith("_test.go"))
                    .collect(Collectors.toMap(file -> file.getFileName().toString(), Placement::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
