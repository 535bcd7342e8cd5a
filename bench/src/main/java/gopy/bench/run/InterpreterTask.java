package gopy.bench.run;

import gopy.bench.result.Run.MeasuredHost;
import gopy.bench.result.Variant;
import gopy.bench.sample.Calibration;
import gopy.bench.sample.SampleFailed;
import gopy.bench.sample.Team;
import gopy.bench.sample.WarmUp;
import gopy.bench.workload.Cell;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Cells of one workload on one interpreter and backend. */
public final class InterpreterTask implements Task {
    /** How long the processes of a block take to start, more or less. */
    private static final Duration START = Duration.ofSeconds(1);

    /** How long a round of operations that take seconds does, more or less. */
    private static final Duration LONG_ROUND = Duration.ofSeconds(4);

    /** Starts the processes of a block. */
    @FunctionalInterface
    public interface Starter {
        Team start() throws SampleFailed;
    }

    private final MeasuredHost host;
    private final List<Cell> cells;
    private final Starter starter;
    private final Settings settings;
    private final Choice choice;
    private final Random order;
    private final Map<Cell, Map<String, Long>> loops = new HashMap<>();
    private Optional<Team> kept = Optional.empty();

    public InterpreterTask(MeasuredHost host, List<Cell> cells, Starter starter, Settings settings, Choice choice) {
        this.host = host;
        this.cells = List.copyOf(cells);
        this.starter = starter;
        this.settings = settings;
        this.choice = choice;
        this.order = new Random(settings.seed() ^ (host + cells.toString()).hashCode());
    }

    @Override
    public MeasuredHost host() {
        return host;
    }

    @Override
    public List<Cell> cells() {
        return cells;
    }

    @Override
    public int blocks() {
        return settings.blocks();
    }

    @Override
    public Duration estimate() {
        if (settings.warmUpRounds() == 1) {
            return LONG_ROUND.multipliedBy((long) cells.size() * settings.blocks() * (settings.rounds() + 2L));
        }
        Duration cell = settings.estimate(choice.bars().isPresent() ? Settings.VARIANTS - 1 : Settings.VARIANTS);
        return cell.multipliedBy(cells.size()).plus(START.multipliedBy(settings.blocks() + 1L));
    }

    @Override
    public void prepare(Recorder recorder) {
        Team team;
        try {
            team = starter.start();
        } catch (SampleFailed failed) {
            cells.forEach(cell -> recorder.failed(host, cell, "", failed.getMessage()));
            return;
        }
        if (settings.keeps()) {
            kept = Optional.of(team);
            return;
        }
        try (team) {
            for (Cell cell : cells) {
                if (!recorder.stopped()) {
                    calibrate(team, cell, recorder);
                }
            }
        }
    }

    private void calibrate(Team team, Cell cell, Recorder recorder) {
        Map<String, Long> calibrated = new TreeMap<>();
        try {
            Set<String> variants = team.open(cell);
            team.problems().forEach((variant, failed) -> {
                if (failed.missing()) {
                    recorder.absent(host, cell, variant, failed.getMessage());
                } else {
                    recorder.failed(host, cell, variant, failed.getMessage());
                }
            });
            for (String variant : variants) {
                if (!choice.has(host, cell, variant)) {
                    continue;
                }
                calibrate(team, cell, variant, recorder).ifPresent(found -> calibrated.put(variant, found));
            }
        } catch (SampleFailed failed) {
            recorder.gap(host, cell, "", failed);
        }
        loops.put(cell, calibrated);
    }

    private Optional<Long> calibrate(Team team, Cell cell, String variant, Recorder recorder) {
        try {
            String result = team.check(variant, cell.workload().checkLoops());
            if (!Variant.WITHOUT_RESULT.contains(variant) && !recorder.agrees(host, cell, variant, result)) {
                return Optional.empty();
            }
            return Optional.of(Calibration.loops(
                    count -> team.sample(variant, count),
                    settings.minimum().toNanos(),
                    settings.warming(variant).toNanos(),
                    settings.mostWarming(variant).toNanos()));
        } catch (SampleFailed failed) {
            recorder.failed(host, cell, variant, failed.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void block(int number, Recorder recorder) {
        boolean first = kept.isPresent();
        if (!first && loops.values().stream().allMatch(Map::isEmpty)) {
            return;
        }
        try (Team team = first ? kept.get() : starter.start()) {
            kept = Optional.empty();
            for (Cell cell : cells) {
                if (number > 0 && settings.budget().isPresent() && !recorder.open(host, cell)) {
                    continue; // the time is of more use elsewhere
                }
                if (!recorder.stopped()) {
                    if (first || settings.warmsEachProcess()) {
                        calibrate(team, cell, recorder);
                    } else if (!loops.getOrDefault(cell, Map.of()).isEmpty()) {
                        team.open(cell);
                    }
                    rounds(team, cell, number, recorder);
                } else if (recorder.spent()) {
                    recorder.skipped(host, cell, "", "not reached within the budget");
                }
            }
        } catch (SampleFailed failed) {
            cells.forEach(cell -> recorder.failed(host, cell, "", failed.getMessage()));
        }
    }

    private void rounds(Team team, Cell cell, int process, Recorder recorder) {
        Map<String, Long> calibrated = loops.getOrDefault(cell, Map.of());
        if (calibrated.isEmpty()) {
            return;
        }
        String current = "";
        try {
            WarmUp warmUp = new WarmUp(settings.warmUpRounds());
            boolean warm = false;
            int counted = 0;
            for (int iteration = 0; counted < settings.rounds(); iteration++) {
                List<String> variants = new ArrayList<>(calibrated.keySet());
                Collections.shuffle(variants, order);
                for (String variant : variants) {
                    current = variant;
                    long count = calibrated.get(variant);
                    long nanos = team.sample(variant, count);
                    recorder.sample(host, cell, new Sample(variant, process, iteration, !warm, count, nanos, count));
                    warmUp.add(variant, nanos);
                    if (recorder.stopped()) {
                        if (counted == 0 && process == 0) {
                            recorder.skipped(host, cell, "", "the run ended before a sample of it counted");
                        }
                        return;
                    }
                }
                counted += warm ? 1 : 0;
                warm = warm || warmUp.warmAfterRound();
            }
        } catch (SampleFailed failed) {
            recorder.failed(host, cell, current, failed.getMessage());
        }
    }

    @Override
    public void close() {
        kept.ifPresent(Team::close);
        kept = Optional.empty();
    }
}
