package gopy.generator.analyze;

import gopy.generator.BuildFailed;
import gopy.generator.Cache;
import gopy.generator.Diagnostic;
import gopy.generator.Digest;
import gopy.generator.Home;
import gopy.generator.model.ApiModel;
import gopy.generator.model.GoPackage;
import gopy.generator.model.GoTypeDeclaration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Asks the analyser about packages. The process starts with the first question and is kept, since what it knows about
 * dependencies makes the next answer fast; close ends it. One question at a time.
 */
public final class GoAnalyzer implements AutoCloseable {
    /** How far types of other packages are followed: those the API mentions. */
    private static final int DEPTH = 1;

    private final AnalyserBinary binary;
    private Optional<AnalyserProcess> process = Optional.empty();

    public GoAnalyzer(Home home, Cache cache, Go go) {
        binary = new AnalyserBinary(home, cache, go);
    }

    /**
     * The facts about packages that go into one library.
     *
     * @throws BuildFailed with every syntax and type error when Go code does not compile
     */
    public synchronized Analysis analyze(List<ResolvedPackage> packages, BuildSettings settings)
            throws BuildFailed, InterruptedException {
        Map<String, GoPackage> found = new LinkedHashMap<>();
        Map<String, GoTypeDeclaration> reached = new TreeMap<>();
        List<Diagnostic> problems = new ArrayList<>();
        Set<Path> folders = new TreeSet<>();
        Digest fingerprint = new Digest();
        String goVersion = "";
        Set<String> unmatched = new LinkedHashSet<>(settings.instances());
        for (List<ResolvedPackage> group : byContext(packages)) {
            AnalyserAnswer answer = ask("analyze", group, settings);
            problems.addAll(Problems.of(answer));
            fingerprint.add(answer.fingerprint());
            answer.folders().forEach(folder -> folders.add(Path.of(folder)));
            if (answer.model() != null) {
                unmatched.retainAll(answer.unmatched());
                goVersion = answer.model().goVersion();
                answer.model().packages().forEach(p -> found.put(p.importPath(), p));
                answer.model().reached().forEach(t -> reached.put(t.packagePath() + "." + t.name(), t));
            }
        }
        if (problems.isEmpty()) {
            unmatched.forEach(instance -> problems.add(Problems.unmatched(instance)));
        }
        if (!problems.isEmpty()) {
            throw new BuildFailed(problems);
        }
        List<GoPackage> ordered =
                packages.stream().map(p -> found.get(p.importPath())).distinct().toList();
        reached.values().removeIf(type -> found.containsKey(type.packagePath()));
        ApiModel model = new ApiModel(goVersion, settings.tags(), ordered, List.copyOf(reached.values()));
        return new Analysis(model, Problems.notes(ordered), fingerprint.text(), List.copyOf(folders));
    }

    /**
     * What changed since {@link #analyze} was asked about the same packages, in milliseconds.
     *
     * @throws BuildFailed with every syntax error
     */
    public synchronized Fingerprint fingerprint(List<ResolvedPackage> packages, BuildSettings settings)
            throws BuildFailed, InterruptedException {
        Digest fingerprint = new Digest();
        Map<String, List<String>> leaves = new TreeMap<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (List<ResolvedPackage> group : byContext(packages)) {
            AnalyserAnswer answer = ask("fingerprint", group, settings);
            problems.addAll(Problems.of(answer));
            fingerprint.add(answer.fingerprint());
            leaves.putAll(answer.leaves());
        }
        if (!problems.isEmpty()) {
            throw new BuildFailed(problems);
        }
        return new Fingerprint(fingerprint.text(), leaves);
    }

    /** Packages that one question can be about, in a stable order. */
    private static List<List<ResolvedPackage>> byContext(List<ResolvedPackage> packages) {
        Map<List<Object>, List<ResolvedPackage>> groups = new LinkedHashMap<>();
        for (ResolvedPackage p : packages) {
            GoContext context = p.context();
            groups.computeIfAbsent(
                            List.of(context.directory(), context.flags(), context.environment()),
                            k -> new ArrayList<>())
                    .add(p);
        }
        return List.copyOf(groups.values());
    }

    private AnalyserAnswer ask(String operation, List<ResolvedPackage> group, BuildSettings settings)
            throws BuildFailed, InterruptedException {
        GoContext context = group.getFirst().context();
        AnalyserRequest request = new AnalyserRequest(
                operation,
                context.directory().toString(),
                context.flags(),
                new TreeMap<>(context.environment()),
                group.stream().map(ResolvedPackage::importPath).distinct().toList(),
                settings.tags(),
                settings.instances(),
                DEPTH);
        try {
            return running().ask(request);
        } catch (IOException first) {
            // It may have been killed since the last question: a fresh one gets a second chance.
            close();
        }
        try {
            return running().ask(request);
        } catch (IOException e) {
            close();
            throw new BuildFailed(Diagnostic.error(
                    "analyser-ended",
                    "the Go analyser ended twice in a row",
                    e.getMessage(),
                    "run it again; if it stays, report it"));
        }
    }

    /** Waits until the packages that {@link #analyze} was asked about are compiled: the analyser has that done meanwhile. */
    public synchronized void settle() throws InterruptedException {
        if (process.isEmpty()) {
            return;
        }
        try {
            process.get()
                    .ask(new AnalyserRequest("settle", "", List.of(), Map.of(), List.of(), List.of(), List.of(), 0));
        } catch (IOException e) {
            // Without the analyser there is nothing to wait for: the build compiles what it needs.
            close();
        }
    }

    private AnalyserProcess running() throws BuildFailed, InterruptedException, IOException {
        if (process.isEmpty() || !process.get().alive()) {
            close();
            process = Optional.of(new AnalyserProcess(binary.path()));
        }
        return process.get();
    }

    @Override
    public synchronized void close() {
        process.ifPresent(AnalyserProcess::close);
        process = Optional.empty();
    }
}
