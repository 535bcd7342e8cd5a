package gopy.bench.run;

import gopy.bench.host.ScriptRunner;
import gopy.bench.host.WorkerFailed;
import gopy.bench.jmh.JmhBenchmarks;
import gopy.bench.jmh.JmhFork;
import gopy.bench.jmh.JmhTask;
import gopy.bench.result.Run.MeasuredHost;
import gopy.bench.sample.Floor;
import gopy.bench.sample.Launch;
import gopy.bench.sample.ProcessSampler;
import gopy.bench.sample.SampleFailed;
import gopy.bench.sample.Sampler;
import gopy.bench.sample.Team;
import gopy.bench.workload.Cell;
import gopy.bench.workload.Workload;
import gopy.generator.Home;
import gopy.generator.interpreter.Prepared;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Makes the tasks of a run: which cells share a process, and which processes a cell needs. */
public final class Tasks {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Home home;
    private final Target target;
    private final Optional<Floor> floor;
    private final Rivals rivals;
    private final Settings settings;

    /** @param floor empty where nothing is measured beside the interpreter, as for a user's own expression */
    public Tasks(Home home, Target target, Optional<Floor> floor, Rivals rivals, Settings settings) {
        this.home = home;
        this.target = target;
        this.floor = floor;
        this.rivals = rivals;
        this.settings = settings;
    }

    /** Whether these are the workbench's own workloads, which C and Java sides exist for. */
    public boolean hasFloor() {
        return floor.isPresent();
    }

    /** All tasks of an interpreter for a workload. */
    public List<Task> of(Lineup.Entry entry, Workload workload, Predicate<Cell> chosen) {
        List<Cell> cells =
                workload.cells(settings.quick()).stream().filter(chosen).toList();
        List<Task> tasks = new ArrayList<>();
        // A process that starts and warms up slowly serves all cells of a look.
        boolean together = workload.together() || startsSlowly(entry);
        if (settings.quick() && together && !cells.isEmpty()) {
            tasks.add(task(entry, workload, cells));
        } else {
            cells.forEach(cell -> tasks.add(task(entry, workload, List.of(cell))));
        }
        return tasks;
    }

    private Task task(Lineup.Entry entry, Workload workload, List<Cell> cells) {
        return new InterpreterTask(entry.host(), cells, () -> start(entry, workload), settings(entry));
    }

    private Settings settings(Lineup.Entry entry) {
        return startsSlowly(entry) ? settings.forSlowStart() : settings;
    }

    private static boolean startsSlowly(Lineup.Entry entry) {
        return entry.interpreter().implementation().equals("graalpy");
    }

    private Team start(Lineup.Entry entry, Workload workload) throws SampleFailed {
        List<Sampler> members = new ArrayList<>();
        try {
            members.add(new ProcessSampler(launch(entry, workload, Launch.SHARED)));
            if (!workload.ownWithout().contains(entry.interpreter().name())) {
                for (String variant : workload.alone(settings.quick())) {
                    members.add(new ProcessSampler(launch(entry, workload, variant)));
                }
            }
            members.addAll(beside(workload));
            return new Team(members);
        } catch (SampleFailed failed) {
            members.forEach(Sampler::close);
            throw failed;
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
                            environment(entry.prepared(), ownVariant),
                            command)),
                    ownVariant,
                    false,
                    PATIENCE);
        } catch (WorkerFailed failed) {
            throw new SampleFailed(failed.getMessage());
        }
    }

    /** Where the backend's compiled parts lie, which are kept in the cache and not with the modules. */
    private Map<String, String> environment(Prepared prepared, String ownVariant) {
        Map<String, String> environment = new TreeMap<>();
        if (!ownVariant.equals(Launch.SHARED)) {
            floor.ifPresent(built -> environment.putAll(rivals.environment(prepared.interpreter(), built)));
        }
        prepared.extension()
                .ifPresent(file ->
                        environment.put("GOPY_CAPI_PATH", file.getParent().toString()));
        prepared.cffi().ifPresent(folder -> environment.put("GOPY_CFFI_PATH", folder.toString()));
        return environment;
    }

    /** The floor, and where a workload has a function called Add its shape function in the binding's own library. */
    private List<Sampler> beside(Workload workload) throws SampleFailed {
        List<Sampler> members = new ArrayList<>();
        if (floor.isPresent()) {
            members.add(new ProcessSampler(floor.get().launch()));
            Integer add = target.functions().get(workload.module() + ".Add");
            if (add != null) {
                members.add(new ProcessSampler(floor.get().launch(target.library(), add)));
            }
        }
        return members;
    }

    /** Tasks of the JVM for a workload; cells without a JMH side are recorded as skipped. */
    public List<Task> jmh(Workload workload, Predicate<Cell> chosen, Path log, Recorder recorder) {
        MeasuredHost host = new MeasuredHost(
                Lineup.JMH, System.getProperty("java.version"), "ffm", System.getProperty("java.vm.name"));
        JmhFork fork = new JmhFork(target.library(), target.functions(), log);
        List<Task> tasks = new ArrayList<>();
        for (Cell cell :
                workload.cells(settings.quick()).stream().filter(chosen).toList()) {
            JmhBenchmarks.of(cell)
                    .ifPresentOrElse(
                            type -> tasks.add(new JmhTask(
                                    host, cell, type, fork, () -> new Team(beside(workload)), settings.forSlowStart())),
                            () -> recorder.skipped(host, cell, "", "this case has no JMH side"));
        }
        return tasks;
    }
}
