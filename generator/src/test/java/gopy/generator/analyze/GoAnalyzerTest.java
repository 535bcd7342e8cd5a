package gopy.generator.analyze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gopy.generator.BuildFailed;
import gopy.generator.Diagnostic;
import gopy.generator.model.ApiModel;
import gopy.generator.model.GoConstant;
import gopy.generator.model.GoFunction;
import gopy.generator.model.GoMethod;
import gopy.generator.model.GoPackage;
import gopy.generator.model.GoTypeDeclaration;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoAnalyzerTest {
    private static GoAnalyzer analyzer;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws Exception {
        analyzer = GoTree.analyzer();
    }

    @AfterAll
    static void stop() {
        analyzer.close();
    }

    @Test
    void readsEveryKindOfDeclaration() throws Exception {
        GoPackage p = analyze("""
                // Package p is documented.
                package p

                import "time"

                const Text = "a\\xff\\u00e9\\n"
                const Third = 1.0 / 3
                const Big = 1 << 200

                // Later is a variable.
                //gopy:name After
                var Later time.Duration

                // Add adds.
                func Add(i, j int, _ string, rest ...int) (sum int, err error) { return i + j, nil }

                type Base struct{ X int32 }

                // Up goes up.
                func (b *Base) Up(by int) {}

                type S[T any] struct {
                	Base
                	// Public is public.
                	Public T `json:"p"`
                	private int
                }

                func (s S[E]) Get() E { return s.Public }

                type D = Base
                """).packages().getFirst();
        assertThat(p.documentation()).isEqualTo("Package p is documented.\n");
        GoConstant text = p.constants().getFirst();
        assertThat(text.bytes()).isEqualTo(new byte[] {'a', (byte) 0xff, (byte) 0xc3, (byte) 0xa9, '\n'});
        assertThat(p.constants().get(1).nearest()).containsExactly("0.3333333333333333");
        assertThat(p.constants().get(2).value()).hasSize(61);
        assertThat(p.variables().getFirst().renamed()).contains("After");
        assertThat(p.variables().getFirst().documentation()).isEqualTo("Later is a variable.\n");
        GoFunction add = p.functions().getFirst();
        assertThat(add.signature()).hasToString("func(int, int, string, ...int) (int, error)");
        assertThat(add.signature().parameters().get(2).named()).isFalse();
        assertThat(add.leaf()).isTrue();
        GoTypeDeclaration s = p.types().get(1);
        assertThat(s.fields())
                .extracting(f -> f.name() + " " + f.type() + " " + f.tag())
                .containsExactly("Base p.Base ", "Public T json:\"p\"", "private int ");
        assertThat(s.methods()).extracting(GoMethod::name).containsExactly("Get", "Up");
        assertThat(s.methods().getFirst().signature()).hasToString("func() T");
        assertThat(s.methods().get(1).promotedThrough()).containsExactly("Base");
        assertThat(p.aliases().getFirst().type()).hasToString("p.Base");
    }

    @Test
    void knowsTypesOfOtherPackages() throws Exception {
        ApiModel model = analyze("package p\n\nimport \"time\"\n\nfunc Wait(d time.Duration) {}\n");
        var duration = model.packages()
                .getFirst()
                .functions()
                .getFirst()
                .signature()
                .parameters()
                .getFirst()
                .type();
        assertThat(model.underlying(duration)).get().hasToString("int64");
    }

    @Test
    void reportsAllErrorsWithPositions() throws Exception {
        GoTree tree = GoTree.in(folder)
                .module("m.example")
                .with("p.go", "package p\n\nvar A int = \"x\"\n\nfunc F() { undefined() }\n");
        BuildFailed failed = catchThrowableOfType(
                BuildFailed.class, () -> analyzer.analyze(List.of(tree.resolve(".")), BuildSettings.NONE));
        assertThat(failed.diagnostics())
                .extracting(d -> d.position().orElse(""))
                .containsExactly(
                        tree.folder().resolve("p.go") + ":3:13", tree.folder().resolve("p.go") + ":5:12");
        tree.with("p.go", "package p\n\nfunc F( {\n\nfunc G) {\n");
        failed = catchThrowableOfType(
                BuildFailed.class, () -> analyzer.analyze(List.of(tree.resolve(".")), BuildSettings.NONE));
        assertThat(failed.diagnostics()).extracting(Diagnostic::code).contains("go-does-not-compile");
    }

    @Test
    void reportsErrorsOfPackagesBelow() throws Exception {
        GoTree tree = GoTree.in(folder)
                .module("m.example")
                .with("p.go", "package p\n\nimport \"m.example/internal/q\"\n\nvar A = q.Q\n")
                .with("internal/q/q.go", "package q\n\nvar Q int = \"no\"\n");
        BuildFailed failed = catchThrowableOfType(
                BuildFailed.class, () -> analyzer.analyze(List.of(tree.resolve(".")), BuildSettings.NONE));
        assertThat(failed.diagnostics().getFirst().position())
                .contains(tree.folder().resolve("internal/q/q.go") + ":3:13");
    }

    @Test
    void tellsBodiesFromTheApi() throws Exception {
        GoTree tree = GoTree.in(folder).module("m.example").with("p.go", "package p\n\nfunc F() int { return 1 }\n");
        List<ResolvedPackage> packages = List.of(tree.resolve("."));
        String before = analyzer.analyze(packages, BuildSettings.NONE).fingerprint();
        assertThat(analyzer.fingerprint(packages, BuildSettings.NONE).leaves())
                .containsEntry("m.example", List.of("F"));
        tree.with("p.go", "package p\n\nfunc F() int {\n\tprintln()\n\treturn 2\n}\n");
        Fingerprint body = analyzer.fingerprint(packages, BuildSettings.NONE);
        assertThat(body.api()).isEqualTo(before);
        assertThat(body.leaves()).containsEntry("m.example", List.of());
        tree.with("p.go", "package p\n\nfunc F() int8 { return 2 }\n");
        assertThat(analyzer.fingerprint(packages, BuildSettings.NONE).api()).isNotEqualTo(before);
    }

    @Test
    void readsCgoPackages() throws Exception {
        GoPackage p = analyze("""
                // Package p uses C.
                package p

                // static int twice(int i) { return 2 * i; }
                import "C"

                // Twice doubles.
                func Twice(i int) int { return int(C.twice(C.int(i))) }
                """).packages().getFirst();
        assertThat(p.cgo()).isTrue();
        assertThat(p.functions().getFirst().documentation()).isEqualTo("Twice doubles.\n");
        assertThat(p.functions().getFirst().position().line()).isEqualTo(8);
    }

    @Test
    void bindsAPackageThatExportsNothing() throws Exception {
        GoTree tree = GoTree.in(folder).with("p.go", "package p\n\nfunc init() {}\n");
        Analysis analysis = analyzer.analyze(List.of(tree.resolve(".")), BuildSettings.NONE);
        assertThat(analysis.notes()).extracting(Diagnostic::code).containsExactly("exports-nothing");
    }

    @Test
    void survivesTheEndOfItsProcess() throws Exception {
        List<ResolvedPackage> packages = List.of(GoTree.in(folder).resolve("strings"));
        analyzer.analyze(packages, BuildSettings.NONE);
        analyzer.close();
        assertThat(analyzer.analyze(packages, BuildSettings.NONE).model().find("strings"))
                .isPresent();
    }

    private ApiModel analyze(String source) throws Exception {
        GoTree tree = GoTree.in(folder).module("m.example").with("p.go", source);
        return analyzer.analyze(List.of(tree.resolve(".")), BuildSettings.NONE).model();
    }
}
