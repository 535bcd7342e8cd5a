package gopy.bench.run;

import gopy.bench.BenchRequest;
import gopy.bench.Effort;
import gopy.bench.result.Run.MeasuredHost;
import gopy.bench.result.Run.Missing;
import gopy.generator.Diagnostic;
import gopy.generator.interpreter.Interpreter;
import gopy.generator.interpreter.Interpreters;
import gopy.generator.interpreter.Prepared;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who is measured: interpreters with backends, and the JVM.
 *
 * @param entries interpreters ready to run, in order
 * @param jmh whether the JVM is measured too
 * @param missing hosts that were wanted or are usual and are not there
 */
public record Lineup(List<Entry> entries, boolean jmh, List<Missing> missing) {
    /** The name of the JVM as a host. */
    public static final String JMH = "jmh";

    private static final String ALL = "all";

    /** An interpreter made ready for one backend. */
    public record Entry(Prepared prepared) {
        public Interpreter interpreter() {
            return prepared.interpreter();
        }

        public String backend() {
            return prepared.backend();
        }

        /** Where the backend's compiled parts lie, for a process of its own. */
        public Map<String, String> environment() {
            Map<String, String> environment = new TreeMap<>();
            prepared.extension()
                    .ifPresent(file ->
                            environment.put("GOPY_CAPI_PATH", file.getParent().toString()));
            prepared.cffi().ifPresent(folder -> environment.put("GOPY_CFFI_PATH", folder.toString()));
            return environment;
        }

        /** Its identity in results. */
        public MeasuredHost host() {
            Interpreter interpreter = interpreter();
            String version = interpreter.implementation().equals("cpython")
                    ? interpreter.version()
                    : interpreter.version() + " (" + interpreter.implementation() + " "
                            + interpreter.implementationVersion() + ")";
            return new MeasuredHost(interpreter.name(), version, backend(), interpreter.implementation());
        }
    }

    public Lineup {
        entries = List.copyOf(entries);
        missing = List.copyOf(missing);
    }

    /** Finds, chooses and prepares. What cannot be prepared is missing, not an error. */
    public static Lineup of(BenchRequest request, Interpreters interpreters) {
        List<Entry> entries = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        boolean usual = request.hosts().isEmpty();
        for (Interpreter found : wanted(request, interpreters)) {
            Interpreter interpreter = found;
            if (interpreter.problem().isPresent()
                    && interpreter.implementation().equals("pypy")) {
                // A missing PyPy can be brought, which the interpreters' progress says before it is done.
                interpreter = interpreters.prepare(interpreter, "cffi").interpreter();
            }
            if (interpreter.problem().isPresent()) {
                missing.add(missing(interpreter.name(), interpreter.problem().get()));
                continue;
            }
            List<String> backends = interpreter.backends();
            boolean each = request.allBackends() || request.effort() == Effort.FULL;
            for (String backend : each ? backends : backends.subList(0, Math.min(1, backends.size()))) {
                Prepared prepared = interpreters.prepare(interpreter, backend);
                if (prepared.ready()) {
                    entries.add(new Entry(prepared));
                } else {
                    missing.add(missing(
                            interpreter.name() + "/" + backend,
                            prepared.problem().orElseThrow()));
                }
            }
        }
        boolean jmh = usual || request.hosts().contains(JMH) || request.hosts().contains(ALL);
        return new Lineup(entries, jmh, missing);
    }

    /** The newest CPython 3 with its first backend. */
    public Optional<Entry> newest() {
        List<Entry> threes = entries.stream()
                .filter(entry -> entry.interpreter().name().startsWith("python3"))
                .toList();
        return threes.stream()
                .filter(entry -> entry.interpreter().equals(threes.getLast().interpreter()))
                .findFirst();
    }

    private static Missing missing(String name, Diagnostic problem) {
        String reason = problem.reason().isEmpty() ? problem.message() : problem.message() + ": " + problem.reason();
        return new Missing(name, reason, problem.nextStep());
    }

    private static List<Interpreter> wanted(BenchRequest request, Interpreters interpreters) {
        boolean usual = request.hosts().isEmpty();
        if (request.hosts().contains(ALL) || (usual && request.effort() == Effort.FULL)) {
            return interpreters.discover();
        }
        if (usual) {
            return usual(interpreters.discover());
        }
        return request.hosts().stream()
                .filter(name -> !name.equals(JMH))
                .map(interpreters::find)
                .toList();
    }

    /** 2.7, the newest CPython 3 that is there, and all that are no CPython. */
    private static List<Interpreter> usual(List<Interpreter> all) {
        List<Interpreter> threes = all.stream()
                .filter(one ->
                        one.implementation().equals("cpython") && one.name().startsWith("python3") && one.available())
                .toList();
        return all.stream()
                .filter(one -> !one.implementation().equals("cpython")
                        || one.name().startsWith("python2")
                        || (!threes.isEmpty() && one.equals(threes.getLast())))
                .toList();
    }
}
