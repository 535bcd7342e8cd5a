package gopy.bench.run;

import gopy.bench.host.ScriptRunner;
import gopy.bench.host.WorkerFailed;
import gopy.bench.jmh.JmhBenchmarks;
import gopy.bench.jmh.JmhFork;
import gopy.bench.jmh.JmhTask;
import gopy.bench.jmh.JvmSide;
import gopy.bench.result.Run.MeasuredHost;
import gopy.bench.sample.Absent;
import gopy.bench.sample.Floor;
import gopy.bench.sample.Launch;
import gopy.bench.sample.ProcessSampler;
import gopy.bench.sample.SampleFailed;
import gopy.bench.sample.Sampler;
import gopy.bench.sample.Team;
import gopy.bench.workload.Cell;
import gopy.bench.workload.Workload;
import gopy.generator.Home;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the tasks of a run: which cells share a process, and which processes a cell needs. */
public final class Tasks {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Home home;
    private final Target target;
    private final Optional<Floor> floor;
    private final Rivals rivals;
    private final Work work;
    private final Settings settings;
    private final Choice choice;

    /** @param floor empty where nothing is measured beside the interpreter, as for a user's own expression */
    public Tasks(
            Home home,
            Target target,
            Optional<Floor> floor,
            Rivals rivals,
            Work work,
            Settings settings,
            Choice choice) {
        this.home = home;
        this.target = target;
        this.floor = floor;
        this.rivals = rivals;
        this.work = work;
        this.settings = settings;
        this.choice = choice;
    }

    /** All tasks of an interpreter for a workload. */
    public List<Task> of(Lineup.Entry entry, Workload workload) {
        List<Cell> cells = workload.cells(settings.quick(), choice.names()).stream()
                .filter(cell -> choice.has(entry.host(), cell))
                .toList();
        if (workload.kind() != Workload.Kind.LOOPS) {
            return cells.stream().map(cell -> work(entry, cell)).toList();
        }
        List<Task> tasks = new ArrayList<>();
        // A process that starts and warms up slowly serves all cells of a look.
        boolean together = workload.together() || startsSlowly(entry);
        if (settings.sharing() && together && !cells.isEmpty()) {
            tasks.add(task(entry, workload, cells));
        } else {
            cells.forEach(cell -> tasks.add(task(entry, workload, List.of(cell))));
        }
        return tasks;
    }

    private Task task(Lineup.Entry entry, Workload workload, List<Cell> cells) {
        return new InterpreterTask(entry.host(), cells, () -> start(entry, workload, cells), settings(entry), choice);
    }

    private Task work(Lineup.Entry entry, Cell cell) {
        return new InterpreterTask(
                entry.host(),
                List.of(cell),
                () -> new Team(List.of(work.sampler(entry, cell, target))),
                settings.forLongOperations(),
                choice);
    }

    private Settings settings(Lineup.Entry entry) {
        return startsSlowly(entry) ? settings.forBackgroundCompiler() : settings;
    }

    private static boolean startsSlowly(Lineup.Entry entry) {
        return entry.interpreter().implementation().equals("graalpy");
    }

    private Team start(Lineup.Entry entry, Workload workload, List<Cell> cells) throws SampleFailed {
        List<Sampler> members = new ArrayList<>();
        try {
            members.add(new ProcessSampler(launch(entry, workload, Launch.SHARED)));
            if (!workload.ownWithout().contains(entry.interpreter().name())) {
                for (String variant : choice.of(entry.host(), cells, workload.alone(settings.effort()))) {
                    if (!Rivals.isMissing(variant)) {
                        members.add(alone(entry, workload, variant));
                    }
                }
            }
            if (startsSlowly(entry)) {
                for (String variant : choice.of(entry.host(), cells, List.copyOf(workload.java()))) {
                    members.add(new ProcessSampler(JvmSide.launch(variant, PATIENCE)));
                }
            }
            members.addAll(beside(workload));
            return new Team(members);
        } catch (SampleFailed failed) {
            members.forEach(Sampler::close);
            throw failed;
        }
    }

    private Sampler alone(Lineup.Entry entry, Workload workload, String variant) {
        try {
            return new ProcessSampler(launch(entry, workload, variant));
        } catch (SampleFailed failed) {
            return new Absent(variant, failed);
        }
    }

    private Launch launch(Lineup.Entry entry, Workload workload, String ownVariant) throws SampleFailed {
        List<String> command = List.of(
                home.harness().resolve("bench_cell.py").toString(),
                workload.driver().toString());
        try {
            return new Launch(
                    ScriptRunner.command(new ScriptRunner.Script(
                            entry.interpreter(),
                            entry.backend(),
                            List.of(target.folder(), workload.folder()),
                            environment(entry, workload, ownVariant),
                            command)),
                    ownVariant,
                    false,
                    PATIENCE);
        } catch (WorkerFailed failed) {
            throw new SampleFailed(failed.getMessage());
        }
    }

    /** Where the backend's compiled parts lie, which are kept in the cache and not with the modules, and where the rivals are. */
    private Map<String, String> environment(Lineup.Entry entry, Workload workload, String ownVariant)
            throws SampleFailed {
        Map<String, String> environment = new TreeMap<>(entry.environment());
        if (!ownVariant.equals(Launch.SHARED) && floor.isPresent()) {
            environment.putAll(rivals.environment(entry.interpreter(), floor.get(), workload, ownVariant));
        }
        return environment;
    }

    /** The floor, and a C loop over one function of the workload in the binding's own library. */
    private List<Sampler> beside(Workload workload) throws SampleFailed {
        List<Sampler> members = new ArrayList<>();
        if (floor.isPresent()) {
            members.add(new ProcessSampler(floor.get().launch()));
            Integer function = target.functions().get(workload.module() + "." + workload.crossing());
            if (function != null && choice.bars().isEmpty()) {
                members.add(new ProcessSampler(floor.get().launch(target.library(), function)));
            }
        }
        return members;
    }

    /** Tasks of the JVM for a workload; cells without a JMH side are recorded as skipped. */
    public List<Task> jmh(Workload workload, Path log, Recorder recorder) {
        MeasuredHost host = new MeasuredHost(
                Lineup.JMH, System.getProperty("java.version"), "ffm", System.getProperty("java.vm.name"));
        JmhFork fork = new JmhFork(target.library(), target.functions(), log);
        List<Task> tasks = new ArrayList<>();
        for (Cell cell : workload.cells(settings.quick(), choice.names())) {
            if (choice.has(host, cell)) {
                JmhBenchmarks.of(cell)
                        .ifPresentOrElse(
                                type -> tasks.add(new JmhTask(
                                        host,
                                        cell,
                                        type,
                                        fork,
                                        () -> new Team(beside(workload)),
                                        settings.forSlowStart(),
                                        choice)),
                                () -> recorder.skipped(host, cell, "", "this case has no JMH side"));
            }
        }
        return tasks;
    }
}
