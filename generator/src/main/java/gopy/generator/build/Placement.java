package gopy.generator.build;

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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers every Go file of a library: the hand-written runtime, the wrappers, and package main. */
final class Placement {
    private final Home home;

    Placement(Home home) {
        this.home = home;
    }

    PlacedFiles of(List<BindingPlan> plans, WorkspaceLayout layout) {
        Map<String, Map<String, String>> packages = new TreeMap<>();
        packages.put(layout.runtimeImportPath(), runtime());
        for (BindingPlan plan : plans) {
            String wrapper = layout.wrapperOf(plan.goPackage().importPath());
            SourceFile file = GoWrappers.emit(plan, layout.runtimeImportPath());
            packages.put(wrapper, Map.of(file.path(), file.text()));
        }
        List<String> wrappers = plans.stream()
                .map(plan -> layout.wrapperOf(plan.goPackage().importPath()))
                .toList();
        Path library = home.go("library");
        LibrarySources sources = new LibrarySources(
                read(library.resolve("main.go")),
                read(library.resolve("abi.h")),
                read(library.resolve("abi.c")) + read(library.resolve("signals.c")),
                read(library.resolve("direct.c")));
        Map<String, String> main = GoLibrary.emit(plans, wrappers, layout.runtimeImportPath(), sources).stream()
                .collect(Collectors.toMap(SourceFile::path, SourceFile::text));
        return new PlacedFiles(packages, main);
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
