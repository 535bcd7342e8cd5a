package gopy.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gopy.generator.interpreter.Interpreter;
import gopy.generator.interpreter.Interpreters;
import gopy.generator.interpreter.Prepared;
import java.util.ArrayList;
import java.util.List;

/** Every interpreter with an executable, found or named as missing, times its backends. GraalPy has its tests in bench. */
final class Matrix {
    private Matrix() {}

    static List<Prepared> prepared() {
        Interpreters interpreters = Interpreters.current();
        List<Prepared> prepared = new ArrayList<>();
        for (Interpreter found : interpreters.discover()) {
            if (found.name().equals("graalpy") || found.implementation().equals("graalpy")) {
                continue;
            }
            List<String> backends = found.available() ? found.backends() : List.of("cffi");
            backends.forEach(backend -> prepared.add(interpreters.prepare(found, backend)));
        }
        return prepared;
    }

    /** Skips the test of an interpreter that is not there and says how to get it; one that was found must work. */
    static void mustBeReady(Prepared prepared) {
        if (!prepared.interpreter().available()) {
            assumeTrue(false, prepared.problem().map(Diagnostic::text).orElse("not there"));
        }
        assertThat(prepared.problem()).isEmpty();
    }
}
