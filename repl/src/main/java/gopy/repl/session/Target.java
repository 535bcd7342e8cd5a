package gopy.repl.session;

import gopy.generator.interpreter.Interpreter;
import gopy.generator.interpreter.Prepared;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where Python runs: an interpreter and a backend that is ready on it.
 *
 * @param environment what the binding needs to find its binaries
 */
public record Target(Prepared prepared, Map<String, String> environment) {

    public Target {
        environment = Map.copyOf(environment);
    }

    static Target of(Prepared prepared) {
        Map<String, String> environment = new TreeMap<>();
        prepared.cffi().ifPresent(folder -> environment.put("GOPY_CFFI_PATH", folder.toString()));
        prepared.extension()
                .ifPresent(file ->
                        environment.put("GOPY_CAPI_PATH", file.getParent().toString()));
        return new Target(prepared, environment);
    }

    public Interpreter interpreter() {
        return prepared.interpreter();
    }

    public String backend() {
        return prepared.backend();
    }

    /** {@code py3.13/capi}, as the prompt shows it. */
    public String label() {
        return shortName(interpreter().name()) + "/" + backend();
    }

    /** {@code py3.13} for {@code python3.13}. */
    public static String shortName(String name) {
        return name.startsWith("python") ? "py" + name.substring("python".length()) : name;
    }
}
