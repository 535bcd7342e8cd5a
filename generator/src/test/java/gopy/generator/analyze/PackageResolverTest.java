package gopy.generator.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gopy.generator.BuildFailed;
import gopy.generator.Diagnostic;
import gopy.generator.analyze.ResolvedPackage.Origin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageResolverTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"./pkg", "pkg", "example.com/m/pkg", "./pkg/", "./other/../pkg"})
    void findsAFolderOfAModuleByEveryName(String request) throws Exception {
        GoTree tree = GoTree.in(folder).module("example.com/m").with("pkg/p.go", "package pkg\n");
        Files.createDirectories(folder.resolve("other"));
        ResolvedPackage found = tree.resolve(request);
        assertThat(found.importPath()).isEqualTo("example.com/m/pkg");
        assertThat(found.origin()).isEqualTo(Origin.USER_MODULE);
        assertThat(found.directory()).isEqualTo(tree.folder().resolve("pkg"));
        assertThat(tree.resolve(tree.folder().resolve("pkg").toString()).importPath())
                .isEqualTo("example.com/m/pkg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x y", "it's \"quoted\"", "-o", "grün", "a@b", "$HOME;ls", "strings.d"})
    void findsFoldersWithAnyName(String name) throws Exception {
        GoTree outside = GoTree.in(folder).with(name + "/p.go", "package p\n");
        assertThat(outside.resolve("./" + name).importPath()).isEqualTo("gopy.local/p");
        assertThat(outside.resolve(name).origin()).isEqualTo(Origin.LOOSE_FOLDER);
        GoTree inside = outside.module("example.com/m");
        assertThat(inside.resolve("./" + name).importPath()).startsWith("example.com/m/");
    }

    @Test
    void followsLinks() throws Exception {
        GoTree tree = GoTree.in(folder).with("real/go.mod", "module example.com/real\n\ngo 1.24\n");
        tree.with("real/p.go", "package p\n");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        assertThat(tree.resolve("./link").importPath()).isEqualTo("example.com/real");
    }

    @Test
    void findsStandardPackages() throws Exception {
        assertThat(GoTree.in(folder).resolve("strings").origin()).isEqualTo(Origin.STANDARD);
        assertThat(GoTree.in(folder).resolve("net/http").name()).isEqualTo("http");
    }

    @Test
    void seesFilesThatTagsBringIn() throws Exception {
        GoTree tree = GoTree.in(folder).module("m.example").with("p.go", "//go:build extra\n\npackage p\n");
        assertThat(refusal(tree, ".").code()).isEqualTo("files-excluded");
        assertThat(refusal(tree, ".").reason()).contains("p.go");
        assertThat(tree.resolve(".", "extra").name()).isEqualTo("p");
    }

    @Test
    void saysWhyAPackageIsRefused() throws Exception {
        GoTree tree = GoTree.in(folder)
                .module("example.com/m")
                .with("empty/readme.txt", "")
                .with("tests/p_test.go", "package p\n")
                .with("main/main.go", "package main\n\nfunc main() {}\n")
                .with("two/a.go", "package a\n")
                .with("two/b.go", "package b\n");
        assertThat(refusal(tree, "./missing").code()).isEqualTo("folder-missing");
        assertThat(refusal(tree, "./empty").code()).isEqualTo("folder-without-go");
        assertThat(refusal(tree, "./tests").code()).isEqualTo("only-tests");
        assertThat(refusal(tree, "./main").code()).isEqualTo("package-main");
        assertThat(refusal(tree, "./two").code()).isEqualTo("several-packages");
        assertThat(refusal(tree, "./main/main.go").code()).isEqualTo("not-a-folder");
        assertThat(refusal(tree, "example.com/elsewhere/two").nextStep()).contains("./two");
        assertThat(refusal(tree, "nosuchpackage").code()).isEqualTo("package-unknown");
        assertThat(refusal(tree, "strings@latest").code()).isEqualTo("package-unknown");
        assertThat(refusal(tree, "./a\nb").code()).isEqualTo("package-refused");
        assertThat(refusal(tree, "./a\0b").code()).isEqualTo("package-refused");
        assertThat(refusal(tree, "").code()).isEqualTo("package-refused");
    }

    @Test
    void saysWhatAWorkspaceOrAGoLineLacks() throws Exception {
        GoTree tree = GoTree.in(folder)
                .with("go.work", "go 1.24\n\nuse ./a\n")
                .with("a/go.mod", "module a.example\n\ngo 1.24\n")
                .with("b/go.mod", "module b.example\n\ngo 1.24\n")
                .with("b/b.go", "package b\n");
        assertThat(refusal(tree, "./b").code()).isEqualTo("outside-workspace");
        Files.delete(folder.resolve("go.work"));
        tree.with("b/go.mod", "module b.example\n\ngo 1.99\n");
        assertThat(refusal(tree, "./b").code()).isEqualTo("go-too-old");
    }

    @Test
    void neverWritesToTheUsersTree() throws Exception {
        GoTree tree =
                GoTree.in(folder).with("loose/p.go", "package p\n").with("m/go.mod", "module m.example\n\ngo 1.24\n");
        tree.with("m/a b/p.go", "package p\n");
        var before = tree.snapshot();
        tree.resolve("./loose");
        tree.resolve("./m/a b");
        assertThat(tree.snapshot()).isEqualTo(before);
    }

    @Test
    void refusesAnOldGo() throws BuildFailed {
        for (String old : List.of("go1.23.4", "go1.26rc1", "go1.26.1")) {
            assertThat(catchThrowableOfType(BuildFailed.class, () -> Go.supported(old))
                            .diagnostics())
                    .extracting(Diagnostic::code)
                    .containsExactly("go-too-old");
        }
        assertThat(Go.supported("go1.26.2 X:cgocheck2")).isEqualTo("1.26.2 X:cgocheck2");
        assertThat(Go.supported("go1.27")).isEqualTo("1.27");
        assertThat(catchThrowableOfType(BuildFailed.class, () -> Go.safe("-toolexec=evil"))
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("goflags-refused");
    }

    private static Diagnostic refusal(GoTree tree, String request) {
        BuildFailed failed = catchThrowableOfType(BuildFailed.class, () -> tree.resolve(request));
        assertThat(failed).as(request).isNotNull();
        return failed.diagnostics().getFirst();
    }
}
