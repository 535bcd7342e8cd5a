package gopy.repl.command;

import gopy.repl.line.Similar;
import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import gopy.repl.session.Symbol;
import java.util.List;
import java.util.Optional;

/** Finds a symbol of the loaded packages, or says what is near. */
final class Lookup {

    private Lookup() {}

    static Optional<Symbol> find(Session session, String name) {
        List<Symbol> found = session.packages().symbols().named(name);
        if (found.size() > 1) {
            List<String> others =
                    found.stream().skip(1).map(Symbol::path).distinct().toList();
            session.console().note("also: " + String.join(", ", others));
        }
        return found.stream().findFirst();
    }

    static Symbol require(Session session, String name) throws Failure {
        Optional<Symbol> found = find(session, name);
        if (found.isPresent()) {
            return found.get();
        }
        if (session.packages().built().isEmpty()) {
            throw Failure.usage("nothing is loaded", ":load PACKAGE, or --package PACKAGE outside of the shell");
        }
        List<String> names = session.packages().symbols().all().stream()
                .map(name.contains(".") ? Symbol::path : Symbol::name)
                .toList();
        throw Failure.usage(
                "no loaded package has " + name,
                Similar.to(name, names)
                        .map(similar -> "did you mean " + similar + "?")
                        .orElse("see :skipped"));
    }
}
