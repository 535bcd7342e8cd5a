package gopy.generator.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import gopy.generator.Cache;
import gopy.generator.Command;
import gopy.generator.CommandResult;
import gopy.generator.Home;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The interpreters of this machine; uses the user's cache, so that PyPy is fetched once and not per run. */
@Tag("slow")
class InterpretersTest {
    private static final Interpreters INTERPRETERS =
            new Interpreters(Home.current(), Cache.current(), System.err::println);

    static Stream<Interpreter> available() {
        return INTERPRETERS.discover().stream().filter(Interpreter::available);
    }

    @Test
    void listsEverySupportedNameThereOrNot() {
        List<Interpreter> all = INTERPRETERS.discover();
        assertThat(all).extracting(Interpreter::name).containsSubsequence(Names.all());
        assertThat(all).filteredOn(interpreter -> !interpreter.available()).allSatisfy(missing -> {
            assertThat(missing.problem().orElseThrow().nextStep()).isNotBlank();
            assertThat(missing.backends()).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("available")
    void findsByNameWhatItListed(Interpreter interpreter) {
        assertThat(INTERPRETERS.find(interpreter.name())).isEqualTo(interpreter);
    }

    @ParameterizedTest
    @MethodSource("available")
    void namesWhatTheInterpreterSaysItself(Interpreter interpreter) throws Exception {
        Assumptions.assumeTrue(interpreter.executable().isPresent(), interpreter.name() + " has no executable");
        CommandResult result = interpreter
                .command("-c", "import sys; print('%d.%d.%d' % sys.version_info[:3])")
                .run();
        assertThat(result.text().strip()).isEqualTo(interpreter.version());
    }

    @Test
    void defaultIsTheOneOnThePath() throws Exception {
        Interpreter found = INTERPRETERS.find("python3");
        Assumptions.assumeTrue(found.available(), "no python3 on PATH");
        CommandResult shell = Command.of("sh", "-c", "python3 -c 'import sys; print(sys.executable)'")
                .run();
        assertThat(found.facts().orElseThrow().executable())
                .isEqualTo(shell.text().strip());
    }

    @Test
    void unknownNamesAndDeadPathsAreAnswers(@TempDir Path folder) throws Exception {
        assertThat(INTERPRETERS.find("ruby").problem().orElseThrow().code()).isEqualTo("interpreter-unknown");
        Path text = Files.writeString(folder.resolve("a 'quoted' name"), "no program");
        assertThat(INTERPRETERS.find(text.toString()).available()).isFalse();
        assertThat(INTERPRETERS.find(folder.resolve("nothing").toString()).available())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("available")
    void preparesCffiThatImports(Interpreter interpreter) throws Exception {
        Assumptions.assumeTrue(interpreter.backends().contains("cffi"), interpreter.name() + " has no backend cffi");
        Prepared prepared = INTERPRETERS.prepare(interpreter, "cffi");
        assertThat(prepared.problem()).isEmpty();
        String path = prepared.cffi().map(Path::toString).orElse("");
        CommandResult result = interpreter
                .command("-c", "import cffi; print(cffi.FFI().sizeof('int64_t')); print(cffi.__file__)")
                .with("PYTHONPATH", path)
                .run();
        assertThat(result.errorText()).isEmpty();
        assertThat(result.text()).startsWith("8\n" + path);
    }

    @ParameterizedTest
    @MethodSource("available")
    void compilesTheRuntimeThatImports(Interpreter interpreter) throws Exception {
        Assumptions.assumeTrue(interpreter.backends().contains("capi"), interpreter.name() + " has no backend capi");
        Prepared prepared = INTERPRETERS.prepare(interpreter, "capi");
        assertThat(prepared.problem()).isEmpty();
        Path file = prepared.extension().orElseThrow();
        CommandResult result = interpreter
                .command("-c", "import _gopy_capi; print(_gopy_capi.__name__)")
                .with("PYTHONPATH", file.getParent().toString())
                .run();
        assertThat(result.errorText()).isEmpty();
        assertThat(result.text().strip()).endsWith("_gopy_capi");
    }

    @Test
    void aWrongBackendIsAnAnswer() {
        Interpreter interpreter = INTERPRETERS.find("python3");
        Assumptions.assumeTrue(interpreter.available(), "no python3");
        assertThat(INTERPRETERS.prepare(interpreter, "host").problem()).isPresent();
    }
}
