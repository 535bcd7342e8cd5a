package gopy.reports.statistics;

import gopy.bench.result.Measurement;
import gopy.bench.result.ResultsFile;
import gopy.bench.result.Run;
import gopy.bench.result.RunFile;
import gopy.bench.result.Variant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The samples of a results folder, asked by cell. Warm-up samples are in the file but in no estimate. */
public final class Evidence {
    private record Cell(Caller caller, String workload, String variant, long size) {}

    private record Round(int process, int iteration) {}

    private static final Comparator<Round> ROUNDS =
            Comparator.comparingInt(Round::process).thenComparingInt(Round::iteration);

    private final Run run;
    private final Map<Cell, Map<Round, Double>> cells = new LinkedHashMap<>();

    public Evidence(Run run, List<Measurement> samples) {
        this.run = run;
        for (Measurement sample : samples) {
            Cell cell = new Cell(
                    new Caller(sample.host(), sample.backend()), sample.workload(), sample.variant(), sample.size());
            if (!sample.warmup()) {
                cells.computeIfAbsent(cell, key -> new TreeMap<>(ROUNDS))
                        .put(new Round(sample.process(), sample.iteration()), sample.nanosPerOperation());
            }
        }
    }

    public static Evidence read(Path folder) throws IOException {
        return new Evidence(RunFile.read(folder), ResultsFile.read(folder));
    }

    public Run run() {
        return run;
    }

    /** Callers with samples: interpreters by name and version, then GraalPy and the JVM. */
    public List<Caller> callers() {
        return new LinkedHashSet<>(cells.keySet().stream().map(Cell::caller).toList())
                .stream().sorted(Comparator.comparing(Evidence::order)).toList();
    }

    /** The same, and those that the run meant to measure. */
    public List<Caller> everyone() {
        List<Caller> all = new ArrayList<>(callers());
        run.hosts().stream()
                .map(host -> new Caller(host.host(), host.backend()))
                .filter(caller -> !all.contains(caller))
                .forEach(all::add);
        return all.stream().sorted(Comparator.comparing(Evidence::order)).toList();
    }

    private static String order(Caller caller) {
        String host = caller.host();
        int family = host.startsWith("python") ? 0 : host.startsWith("pypy") ? 1 : host.equals("graalpy") ? 2 : 3;
        int dot = host.lastIndexOf('.');
        String minor = dot < 0 ? host : host.substring(0, dot) + "." + "%3s".formatted(host.substring(dot + 1));
        return family + minor + " " + caller.backend();
    }

    /** Every case with samples. */
    public SortedSet<String> workloads() {
        SortedSet<String> found = new TreeSet<>();
        cells.keySet().forEach(cell -> found.add(cell.workload()));
        return found;
    }

    /** Cases of a workload folder with samples: {@code call/add} for {@code call}. */
    public SortedSet<String> workloads(String folder) {
        SortedSet<String> found = workloads();
        found.removeIf(workload -> !workload.equals(folder) && !workload.startsWith(folder + "/"));
        return found;
    }

    public SortedSet<Long> sizes(Caller caller, String workload, String variant) {
        SortedSet<Long> found = new TreeSet<>();
        for (Cell cell : cells.keySet()) {
            if (cell.caller().equals(caller)
                    && cell.workload().equals(workload)
                    && cell.variant().equals(variant)) {
                found.add(cell.size());
            }
        }
        return found;
    }

    /** Nanoseconds per operation, the term's baseline subtracted round by round, never clipped. */
    public Optional<Interval> cost(Caller caller, String workload, long size, Term term) {
        return estimate(values(caller, workload, size, term));
    }

    /** The ratio of two terms, from rounds that were taken side by side in one process. */
    public Optional<Interval> ratio(Caller caller, String workload, long size, Term over, Term under) {
        Map<Round, Double> numerators = values(caller, workload, size, over);
        Map<Round, Double> denominators = values(caller, workload, size, under);
        Map<Round, Double> ratios = new LinkedHashMap<>();
        numerators.forEach((round, value) -> {
            Double other = denominators.get(round);
            if (other != null && other > 0) {
                ratios.put(round, value / other);
            }
        });
        return estimate(ratios);
    }

    /** What one term costs more than another, in nanoseconds, from rounds that were taken side by side; never clipped. */
    public Optional<Interval> difference(Caller caller, String workload, long size, Term over, Term under) {
        Map<Round, Double> others = values(caller, workload, size, under);
        Map<Round, Double> differences = new LinkedHashMap<>();
        values(caller, workload, size, over).forEach((round, value) -> {
            Double other = others.get(round);
            if (other != null) {
                differences.put(round, value - other);
            }
        });
        return estimate(differences);
    }

    /** The sum of some variants less that of others, in nanoseconds, round by round; never clipped. */
    public Optional<Interval> sum(Caller caller, String workload, long size, List<String> plus, List<String> minus) {
        Map<Round, Double> sums = new LinkedHashMap<>();
        for (Round round : rounds(caller, workload, size, plus.getFirst()).keySet()) {
            Optional<Double> added = total(caller, workload, size, plus, round);
            Optional<Double> taken = total(caller, workload, size, minus, round);
            if (added.isPresent() && taken.isPresent()) {
                sums.put(round, added.get() - taken.get());
            }
        }
        return estimate(sums);
    }

    private Optional<Double> total(Caller caller, String workload, long size, List<String> variants, Round round) {
        double total = 0;
        for (String variant : variants) {
            Double value = rounds(caller, workload, size, variant).get(round);
            if (value == null) {
                return Optional.empty();
            }
            total += value;
        }
        return Optional.of(total);
    }

    /** How many paired rounds a ratio rests on. */
    public int pairs(Caller caller, String workload, long size, Term over, Term under) {
        Map<Round, Double> others = values(caller, workload, size, under);
        return (int) values(caller, workload, size, over).keySet().stream()
                .filter(others::containsKey)
                .count();
    }

    private Map<Round, Double> values(Caller caller, String workload, long size, Term term) {
        Map<Round, Double> raw = rounds(caller, workload, size, term.variant());
        if (term.baseline().isEmpty()) {
            return raw;
        }
        Map<Round, Double> baseline =
                rounds(caller, workload, size, term.baseline().get());
        if (baseline.isEmpty()) {
            return raw;
        }
        Map<Round, Double> net = new LinkedHashMap<>();
        raw.forEach((round, value) -> {
            Double empty = baseline.get(round);
            if (empty != null) {
                net.put(round, value - empty);
            }
        });
        return net;
    }

    private Map<Round, Double> rounds(Caller caller, String workload, long size, String variant) {
        return cells.getOrDefault(new Cell(caller, workload, variant, size), Map.of());
    }

    /**
     * How much this evidence costs over another's, from processes that did not run side by side; for comparing runs.
     */
    public Optional<Interval> over(Evidence before, Caller caller, String workload, long size, Term term) {
        List<double[]> now = processes(values(caller, workload, size, term));
        List<double[]> then = processes(before.values(caller, workload, size, term));
        return now.isEmpty() || then.isEmpty() ? Optional.empty() : Optional.of(Bootstrap.ratio(now, then));
    }

    /** How much one size costs over another, from processes that did not run side by side. */
    public Optional<Interval> overSize(Caller caller, String workload, String variant, long size, long other) {
        List<double[]> over = processes(rounds(caller, workload, size, variant));
        List<double[]> under = processes(rounds(caller, workload, other, variant));
        return over.isEmpty() || under.isEmpty() ? Optional.empty() : Optional.of(Bootstrap.ratio(over, under));
    }

    /**
     * What a ratio must be away from 1 to mean anything: the reach of the A/A control, which is the binding measured twice. 0 where the run
     * has no control.
     */
    public double noise(Caller caller, String workload, long size, Optional<String> baseline) {
        return ratio(caller, workload, size, new Term(Variant.CONTROL, baseline), new Term(Variant.BINDING, baseline))
                .map(interval -> Math.max(Math.abs(interval.high() - 1), Math.abs(1 - interval.low())))
                .orElse(0.0);
    }

    private static Optional<Interval> estimate(Map<Round, Double> values) {
        List<double[]> processes = processes(values);
        return processes.isEmpty() ? Optional.empty() : Optional.of(Bootstrap.interval(processes));
    }

    private static List<double[]> processes(Map<Round, Double> values) {
        Map<Integer, List<Double>> processes = new TreeMap<>();
        values.forEach((round, value) -> processes
                .computeIfAbsent(round.process(), key -> new ArrayList<>())
                .add(value));
        return processes.values().stream()
                .map(list -> list.stream().mapToDouble(Double::doubleValue).toArray())
                .toList();
    }
}
