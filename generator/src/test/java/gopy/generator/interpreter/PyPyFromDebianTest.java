package gopy.generator.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import gopy.generator.Cache;
import gopy.generator.CommandResult;
import gopy.generator.Home;
import gopy.generator.Programs;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class PyPyFromDebianTest {
    private static final String WHAT_THE_BINDINGS_AND_BENCHMARKS_IMPORT = """
            import cffi, ctypes, hashlib, json, multiprocessing, socket, ssl, sqlite3, threading, zlib
            pool = multiprocessing.Pool(2)
            print(pool.map(len, ['a', 'bc']))
            """;

    @ParameterizedTest
    @ValueSource(strings = {"pypy2", "pypy3"})
    void isFetchedWhereMissingAndRuns(String name) throws Exception {
        Assumptions.assumeTrue(Programs.find("apt-get").isPresent(), "no apt-get on this machine");
        Interpreters interpreters = new Interpreters(Home.current(), Cache.current(), System.err::println);
        Prepared prepared = interpreters.prepare(interpreters.find(name), "cffi");
        assertThat(prepared.problem()).isEmpty();
        Interpreter pypy = prepared.interpreter();
        assertThat(pypy.name()).isEqualTo(name);
        assertThat(pypy.implementation()).isEqualTo("pypy");
        assertThat(pypy.backends()).isEqualTo(List.of("cffi"));
        CommandResult result =
                pypy.command("-c", WHAT_THE_BINDINGS_AND_BENCHMARKS_IMPORT).run();
        assertThat(result.errorText()).isEmpty();
        assertThat(result.text()).isEqualTo("[1, 2]\n");
        assertThat(interpreters.find(name)).isEqualTo(pypy);
    }
}
