package gopy.bench;

import gopy.bench.result.Machine;
import gopy.bench.result.ResultsFile;
import gopy.bench.result.Run;
import gopy.bench.result.Run.MeasuredHost;
import gopy.bench.result.Run.Missing;
import gopy.bench.result.RunFile;
import gopy.bench.run.Choice;
import gopy.bench.run.Circumstances;
import gopy.bench.run.Lineup;
import gopy.bench.run.Recorder;
import gopy.bench.run.Rivals;
import gopy.bench.run.Schedule;
import gopy.bench.run.Settings;
import gopy.bench.run.Target;
import gopy.bench.run.Task;
import gopy.bench.run.Tasks;
import gopy.bench.run.Work;
import gopy.bench.sample.Floor;
import gopy.bench.workload.Workload;
import gopy.bench.workload.Workloads;
import gopy.generator.BuildFailed;
import gopy.generator.BuildRequest;
import gopy.generator.Cache;
import gopy.generator.Generator;
import gopy.generator.Home;
import gopy.generator.build.BuiltModule;
import gopy.generator.interpreter.Interpreters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Runs benchmarks: builds, prepares, measures, and leaves a folder of raw samples. */
public final class Bench {
    private final Home home;
    private final Cache cache;

    public Bench(Home home, Cache cache) {
        this.home = home;
        this.cache = cache;
    }

    /** The workloads that come with the workbench. */
    public List<Workload> workloads() throws IOException {
        return Workloads.list(Floor.workloads(home));
    }

    /** Measures the workbench's own workloads. */
    public BenchSummary run(BenchRequest request, BenchListener listener)
            throws BuildFailed, IOException, InterruptedException {
        List<Workload> workloads = workloads();
        listener.step(0, 0, "build the workloads");
        Target target = build(workloads, listener);
        Floor floor = Floor.build(home, cache);
        return measure(request, listener, new Subject(target, Optional.of(floor), workloads, true));
    }

    private Target build(List<Workload> workloads, BenchListener listener) throws BuildFailed, InterruptedException {
        String[] folders = workloads.stream()
                .filter(workload -> workload.kind() == Workload.Kind.LOOPS)
                .map(workload -> workload.folder().toString())
                .toArray(String[]::new);
        try (Generator generator = new Generator(home, cache, line -> listener.step(0, 0, line))) {
            return Target.of(generator.build(BuildRequest.of(folders)));
        }
    }

    /** Measures something about the user's own package, on every interpreter asked for. JMH knows nothing of it, and C only the crossing. */
    public BenchSummary ask(Question question, BuiltModule module, BenchRequest request, BenchListener listener)
            throws BuildFailed, IOException, InterruptedException {
        Path folder = resultsFolder(request, Instant.now());
        Workload workload = question.workload(home, Files.createDirectories(folder.resolve("workload")));
        Optional<Floor> floor = Target.of(module).functions().containsKey(workload.module() + "." + workload.crossing())
                ? Optional.of(Floor.build(home, cache))
                : Optional.empty();
        return measure(request.into(folder), listener, new Subject(Target.of(module), floor, List.of(workload), false));
    }

    private static Path resultsFolder(BenchRequest request, Instant started) throws IOException {
        return Files.createDirectories(
                request.out().orElseGet(() -> ResultsFolders.current().resolve(name(started))));
    }

    private static String name(Instant started) {
        return DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss")
                .withZone(ZoneOffset.UTC)
                .format(started);
    }

    /**
     * What a run is about.
     *
     * @param own whether these are the workbench's own workloads, for which there are bars, rivals and Java sides
     */
    private record Subject(Target target, Optional<Floor> floor, List<Workload> workloads, boolean own) {}

    private BenchSummary measure(BenchRequest request, BenchListener listener, Subject subject)
            throws IOException, InterruptedException {
        Interpreters interpreters = new Interpreters(home, cache, line -> listener.step(0, 0, line));
        Lineup lineup = Lineup.of(request, interpreters);
        long seed = request.seed().orElseGet(() -> new Random().nextInt(1_000_000));
        Settings settings = Settings.of(request.effort(), seed).within(request.budget());
        Instant started = Instant.now();
        String name = name(started);
        Path folder = resultsFolder(request, started);
        Map<String, String> builds =
                new TreeMap<>(Map.of("binding", subject.target().hash()));
        subject.floor().ifPresent(built -> builds.put("floor", built.hash()));
        Run before = new Run(
                Run.SCHEMA,
                name,
                started,
                "",
                settings.quick(),
                false,
                seed,
                settings.blocks(),
                settings.rounds(),
                settings.minimum().toMillis(),
                Circumstances.versions(home),
                Circumstances.settings(request.effort()),
                builds,
                Machine.now(),
                Machine.now(),
                List.of(),
                missing(request, lineup, subject),
                List.of(),
                Circumstances.ledger(settings));
        RunFile.write(folder, before);
        listener.started(before, folder);
        try (ResultsFile results = ResultsFile.append(folder)) {
            Choice choice = subject.own() ? Choice.of(request) : Choice.all();
            Recorder recorder = new Recorder(name, results, listener, choice);
            List<Task> tasks = tasks(
                    request,
                    lineup,
                    subject,
                    new Tasks(
                            home,
                            subject.target(),
                            subject.floor(),
                            new Rivals(home, cache, interpreters),
                            new Work(home, cache),
                            settings.hurried(cells(request, lineup, subject, choice, settings)),
                            choice),
                    recorder,
                    folder);
            List<MeasuredHost> hosts = tasks.stream().map(Task::host).distinct().toList();
            Schedule schedule = new Schedule(tasks, settings);
            listener.planned(schedule.estimate());
            schedule.run(recorder, listener, () -> write(folder, before.during(hosts, recorder.gaps())));
            // Whoever said "stop now" has been heard; what is there is still written.
            Thread.interrupted();
            Run after = before.during(hosts, recorder.gaps()).ended(listener.stopped());
            RunFile.write(folder, after);
            return new BenchSummary(folder, after, recorder.samples());
        }
    }

    private static List<Task> tasks(
            BenchRequest request, Lineup lineup, Subject subject, Tasks makes, Recorder recorder, Path folder) {
        List<Task> tasks = new ArrayList<>();
        for (Workload workload : subject.workloads()) {
            for (Lineup.Entry entry : entries(request, lineup, workload.kind())) {
                tasks.addAll(makes.of(entry, workload));
            }
            if (lineup.jmh() && subject.own() && workload.kind() == Workload.Kind.LOOPS) {
                tasks.addAll(makes.jmh(workload, folder.resolve("jmh.log"), recorder));
            }
        }
        return tasks;
    }

    private static List<Missing> missing(BenchRequest request, Lineup lineup, Subject subject) {
        List<Missing> missing = new ArrayList<>(lineup.missing());
        if (subject.own() && request.effort() == Effort.FULL) {
            missing.addAll(Rivals.missing());
        }
        return missing;
    }

    /** How many cells there are to spend a budget on. */
    private static int cells(BenchRequest request, Lineup lineup, Subject subject, Choice choice, Settings settings) {
        int cells = 0;
        for (Workload workload : subject.workloads()) {
            for (Lineup.Entry entry : entries(request, lineup, workload.kind())) {
                cells += (int) workload.cells(settings.quick(), choice.names()).stream()
                        .filter(cell -> choice.has(entry.host(), cell))
                        .count();
            }
        }
        return cells;
    }

    /** Building is measured for one interpreter, the newest CPython 3, unless others are named: it hardly depends on which. */
    private static List<Lineup.Entry> entries(BenchRequest request, Lineup lineup, Workload.Kind kind) {
        return switch (kind) {
            case LOOPS, COLD -> lineup.entries();
            case REBUILD, SCALE ->
                request.hosts().isEmpty() ? lineup.newest().stream().toList() : lineup.entries();
        };
    }

    private static void write(Path folder, Run run) {
        try {
            RunFile.write(folder, run);
        } catch (IOException full) {
            throw new UncheckedIOException("the record of the run cannot be written", full);
        }
    }
}
