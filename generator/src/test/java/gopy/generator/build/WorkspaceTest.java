package gopy.generator.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gopy.generator.BuildFailed;
import gopy.generator.Command;
import gopy.generator.CommandResult;
import gopy.generator.analyze.Go;
import gopy.generator.analyze.GoTree;
import gopy.generator.analyze.ResolvedPackage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds real libraries, with wrappers that name one exported function {@code F} of each package. */
class WorkspaceTest {
    @TempDir
    Path folder;

    @Test
    void buildsAPackageWithInternalAndVendor() throws Exception {
        GoTree tree = module("m", "m.example")
                .with(
                        "m/p/p.go",
                        "package p\n\nimport (\n\t\"m.example/p/internal/q\"\n\t\"v.example/v\"\n)\n\nfunc F() int { return q.Q + v.V }\n")
                .with("m/p/internal/q/q.go", "package q\n\nconst Q = 1\n")
                .with("m/go.mod", "module m.example\n\ngo 1.24\n\nrequire v.example v1.0.0\n")
                .with("m/vendor/v.example/v/v.go", "package v\n\nconst V = 2\n")
                .with("m/vendor/modules.txt", "# v.example v1.0.0\n## explicit; go 1.24\nv.example/v\n");
        builds(tree, tree.resolve("./m/p"), tree.resolve("strings"));
    }

    @Test
    void buildsAnInternalPackage() throws Exception {
        GoTree tree = module("m", "m.example").with("m/internal/p/p.go", "package p\n\nfunc F() int { return 1 }\n");
        builds(tree, tree.resolve("./m/internal/p"));
    }

    @Test
    void buildsALooseFolderWithAnOddName() throws Exception {
        GoTree tree = GoTree.in(folder).with("x y ü'q/p.go", "package p\n\nfunc F() int { return 1 }\n");
        builds(tree, tree.resolve("./x y ü'q"));
    }

    @Test
    void buildsAFolderOfAModuleWithAnOddName() throws Exception {
        GoTree tree = module("m", "m.example").with("m/x y/p.go", "package p\n\nfunc F() int { return 1 }\n");
        builds(tree, tree.resolve("./m/x y"));
    }

    @Test
    void buildsInTheUsersWorkspace() throws Exception {
        GoTree tree = module("a", "a.example")
                .with("go.work", "go 1.24\n\nuse (\n\t./a\n\t./b\n)\n")
                .with("a/a.go", "package a\n\nimport \"b.example\"\n\nfunc F() int { return b.F() }\n")
                .with("b/go.mod", "module b.example\n\ngo 1.24\n")
                .with("b/b.go", "package b\n\nfunc F() int { return 1 }\n");
        builds(tree, tree.resolve("./a"), tree.resolve("./b"));
    }

    @Test
    void joinsModules() throws Exception {
        GoTree tree = module("a", "a.example")
                .with("a/a.go", "package a\n\nfunc F() int { return 1 }\n")
                .with("b/go.mod", "module b.example\n\ngo 1.25\n")
                .with("b/internal/b/b.go", "package b\n\nfunc F() int { return 1 }\n")
                .with("c d/c.go", "package c\n\nfunc F() int { return 1 }\n");
        builds(
                tree,
                tree.resolve("./a"),
                tree.resolve("./b/internal/b"),
                tree.resolve("./c d"),
                tree.resolve("strings"));
    }

    @Test
    void refusesToJoinAVendoredModule() throws Exception {
        GoTree tree = module("a", "a.example")
                .with("a/a.go", "package a\n")
                .with("a/vendor/modules.txt", "")
                .with("c/c.go", "package c\n");
        List<ResolvedPackage> packages = List.of(tree.resolve("./a"), tree.resolve("./c"));
        BuildFailed failed = catchThrowableOfType(
                BuildFailed.class, () -> new Workspace(GoTree.cache(), Go.find()).layOut(packages));
        assertThat(failed.diagnostics().getFirst().code()).isEqualTo("vendor-and-others");
    }

    private GoTree module(String name, String path) throws Exception {
        return GoTree.in(folder).with(name + "/go.mod", "module " + path + "\n\ngo 1.24\n");
    }

    private void builds(GoTree tree, ResolvedPackage... packages) throws Exception {
        List<String> before = tree.snapshot();
        Workspace workspace = new Workspace(GoTree.cache(), Go.find());
        WorkspaceLayout layout = workspace.layOut(List.of(packages));
        GoBuildPlan plan = workspace.place(layout, files(layout, packages));
        Path library = Files.createTempDirectory(folder, "out").resolve("lib.so");
        List<String> options = List.of("-buildmode=c-shared", "-o", library.toString());
        CommandResult result = Command.of(plan.command(options))
                .in(plan.context().directory())
                .with(plan.context().environment())
                .run();
        assertThat(result.errorText()).isEmpty();
        assertThat(library).exists();
        Files.delete(library);
        Files.delete(library.resolveSibling("lib.h"));
        assertThat(tree.snapshot()).isEqualTo(before);
    }

    private static PlacedFiles files(WorkspaceLayout layout, ResolvedPackage... packages) {
        Map<String, Map<String, String>> placed = new HashMap<>();
        placed.put(layout.runtimeImportPath(), Map.of("r.go", "package gopyruntime\n\nvar Table []any\n"));
        StringBuilder imports = new StringBuilder("import \"C\"\n");
        for (ResolvedPackage p : packages) {
            String function = p.importPath().equals("strings") ? "ToUpper" : "F";
            String wrapper = layout.wrapperOf(p.importPath());
            placed.put(
                    wrapper,
                    Map.of(
                            "w.go",
                            "package wrapper\n\nimport bound \"" + p.importPath() + "\"\nimport \""
                                    + layout.runtimeImportPath()
                                    + "\"\n\nfunc init() { gopyruntime.Table = append(gopyruntime.Table, bound."
                                    + function + ") }\n"));
            imports.append("import _ \"").append(wrapper).append("\"\n");
        }
        String main = "package main\n\n" + imports
                + "\n//export gopy_abi\nfunc gopy_abi() C.long { return 1 }\n\nfunc main() {}\n";
        return new PlacedFiles(placed, Map.of("main.go", main), List.of());
    }
}
