package gopy.repl.command;

import gopy.generator.interpreter.Interpreter;
import gopy.generator.interpreter.Prepared;
import gopy.repl.session.Session;
import java.util.List;

/** Makes every backend of an interpreter ready. */
final class Preparations {

    private Preparations() {}

    static List<Prepared> of(Session session, Interpreter interpreter) {
        return backends(interpreter).stream()
                .map(backend -> session.toolbox().interpreters().prepare(interpreter, backend))
                .toList();
    }

    /** A PyPy that is not there can be brought; a CPython that is not there cannot. */
    private static List<String> backends(Interpreter interpreter) {
        if (interpreter.available()) {
            return interpreter.backends();
        }
        return interpreter.implementation().equals("pypy") ? List.of("cffi") : List.of();
    }
}
