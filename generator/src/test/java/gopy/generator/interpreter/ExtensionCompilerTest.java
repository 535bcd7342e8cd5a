package gopy.generator.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import gopy.generator.Cache;
import gopy.generator.CommandResult;
import gopy.generator.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("slow")
class ExtensionCompilerTest {
    private static final String SOURCE = """
            #include <Python.h>

            static PyObject *answer(PyObject *self, PyObject *none) { (void)self; (void)none; return PyLong_FromLong(42); }
            static PyMethodDef methods[] = {{"answer", answer, METH_NOARGS, ""}, {NULL, NULL, 0, NULL}};

            #if PY_MAJOR_VERSION < 3
            PyMODINIT_FUNC init_gopy_capi(void) { Py_InitModule("_gopy_capi", methods); }
            #else
            static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_gopy_capi", NULL, -1, methods, NULL, NULL, NULL, NULL};
            PyMODINIT_FUNC PyInit__gopy_capi(void) { return PyModule_Create(&module); }
            #endif
            """;

    @TempDir
    private Path folder;

    private final List<String> progress = new ArrayList<>();

    static Stream<Interpreter> cpython() {
        return new Interpreters(Home.current(), Cache.current(), line -> {})
                .discover().stream()
                        .filter(interpreter -> interpreter.backends().contains("capi"));
    }

    @BeforeEach
    void source() throws IOException {
        Files.createDirectories(folder.resolve("c"));
        Files.writeString(folder.resolve("c/_gopy_capi.c"), SOURCE);
    }

    private ExtensionCompiler compiler() {
        return new ExtensionCompiler(
                "_gopy_capi", List.of(folder.resolve("c")), new Cache(folder.resolve("a cache")), progress::add);
    }

    @ParameterizedTest
    @MethodSource("cpython")
    void compilesOnceWhatTheInterpreterImports(Interpreter interpreter) throws Exception {
        Outcome outcome = compiler().compile(interpreter);
        assertThat(outcome.trouble()).isEmpty();
        Path file = outcome.found().orElseThrow();
        assertThat(file.getFileName()).hasToString("_gopy_capi" + interpreter.extensionSuffix());
        CommandResult result = interpreter
                .command("-c", "import _gopy_capi; print(_gopy_capi.answer())")
                .with("PYTHONPATH", file.getParent().toString())
                .run();
        assertThat(result.text()).isEqualTo("42\n");
        assertThat(compiler().compile(interpreter)).isEqualTo(outcome);
        assertThat(progress).hasSize(1);
    }

    @Test
    void aChangedSourceIsAnotherExtension() {
        Interpreter interpreter = anyCPython();
        Outcome before = compiler().compile(interpreter);
        write(SOURCE.replace("42", "43"));
        assertThat(compiler().compile(interpreter)).isNotEqualTo(before);
    }

    @Test
    void theCompilersWordsAreKept() {
        Interpreter interpreter = anyCPython();
        write("#include <Python.h>\nint broken = nothing;\n");
        assertThat(compiler().compile(interpreter).trouble().orElseThrow().reason())
                .contains("_gopy_capi.c:2")
                .contains("nothing");
    }

    private static Interpreter anyCPython() {
        Optional<Interpreter> found = cpython().findFirst();
        Assumptions.assumeTrue(found.isPresent(), "no CPython that compiles extensions on this machine");
        return found.get();
    }

    private void write(String source) {
        try {
            Files.writeString(folder.resolve("c/_gopy_capi.c"), source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
