package gopy.generator.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gopy.generator.BuildFailed;
import gopy.generator.Cache;
import gopy.generator.analyze.Go;
import gopy.generator.emit.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CSideTest {
    private static final List<SourceFile> CROSSING = List.of(
            new SourceFile("abi.h", "long gopy_one(void);\n"),
            new SourceFile(
                    "library.go",
                    "package gopylibrary\n\n// #include \"abi.h\"\nimport \"C\"\n\n"
                            + "//export gopy_two\nfunc gopy_two() C.long { return C.gopy_one() + 1 }\n"));

    @TempDir
    Path folder;

    @Test
    void theGoFilesNameAnObjectForEachCFile() throws Exception {
        CSide side = new CSide(new Cache(folder), Go.find());
        List<SourceFile> c = List.of(new SourceFile("shapes.c", "long gopy_one(void) { return 1; }\n"));
        Map<String, String> files = side.goFiles("gopylibrary", CROSSING);
        assertThat(files).containsOnlyKeys("library.go", "types.go", "objects.go");
        assertThat(files.get("library.go")).doesNotContain("import \"C\"").doesNotContain(folder.toString());
        side.compile(c);
        Matcher object = Pattern.compile("//go:cgo_ldflag \"(.*)\"").matcher(files.get("objects.go") + side.objects(c));
        assertThat(object.results().map(found -> Path.of(found.group(1))))
                .hasSize(3)
                .allMatch(Files::isRegularFile);
        assertThat(side.whole()).isTrue();
    }

    @Test
    void anotherContentIsAnotherObject() throws Exception {
        CSide side = new CSide(new Cache(folder), Go.find());
        List<SourceFile> one = List.of(new SourceFile("shapes.c", "int gopy_a = 1;\n"));
        List<SourceFile> two = List.of(new SourceFile("shapes.c", "int gopy_a = 2;\n"));
        assertThat(side.compile(one)).isEqualTo(side.compile(one)).isNotEqualTo(side.compile(two));
    }

    @Test
    void theCompilerSaysWhatIsWrong() throws Exception {
        CSide side = new CSide(new Cache(folder), Go.find());
        List<SourceFile> wrong = List.of(new SourceFile("shapes.c", "int gopy_a = ;\n"));
        BuildFailed failed = catchThrowableOfType(BuildFailed.class, () -> side.compile(wrong));
        assertThat(failed.diagnostics().getFirst().code()).isEqualTo("c-does-not-compile");
        assertThat(failed.getMessage()).contains("shapes.c:1");
    }
}
