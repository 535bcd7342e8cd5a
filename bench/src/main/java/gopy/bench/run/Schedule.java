package gopy.bench.run;

import gopy.bench.BenchListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Runs tasks: each is prepared once, then every block runs each task once, in an order of its own. */
public final class Schedule {
    private final List<Task> tasks;
    private final Settings settings;
    private final Random order;
    private final int total;
    private int done;

    public Schedule(List<Task> tasks, Settings settings) {
        this.tasks = List.copyOf(tasks);
        this.settings = settings;
        this.order = new Random(settings.seed());
        this.total = tasks.stream().mapToInt(task -> 1 + task.blocks()).sum();
    }

    /** About how long it takes. */
    public Duration estimate() {
        Duration all = tasks.stream().map(Task::estimate).reduce(Duration.ZERO, Duration::plus);
        return settings.budget().filter(budget -> budget.compareTo(all) < 0).orElse(all);
    }

    /**
     * Runs to the end, until the listener says stop, or until the budget is spent; cells that were not reached are recorded as skipped.
     *
     * @param afterBlock is told after each block, so that what is known of the run can be written down
     */
    public void run(Recorder recorder, BenchListener listener, Runnable afterBlock) {
        settings.budget().ifPresent(recorder::within);
        try {
            first(recorder, listener);
            afterBlock.run();
            if (settings.budget().isPresent()) {
                whereOpen(recorder, listener, afterBlock);
            } else {
                for (int block = settings.keeps() ? 1 : 0; block < settings.blocks(); block++) {
                    block(block, recorder, listener);
                    afterBlock.run();
                }
            }
        } finally {
            tasks.forEach(Task::close);
        }
    }

    /** Prepares every task; where the process is kept, its first block follows at once. */
    private void first(Recorder recorder, BenchListener listener) {
        for (Task task : shuffled()) {
            step(task, listener, "prepare", recorder, () -> task.prepare(recorder));
            if (settings.keeps()) {
                step(task, listener, "block 1", recorder, () -> task.block(0, recorder));
                task.close();
            }
        }
    }

    private void block(int number, Recorder recorder, BenchListener listener) {
        for (Task task : shuffled()) {
            if (number < task.blocks()) {
                step(task, listener, "block " + (number + 1), recorder, () -> task.block(number, recorder));
            }
        }
    }

    /** What is left of a budget goes to tasks with an open comparison, those with fewest blocks first; then it is said what stayed open. */
    private void whereOpen(Recorder recorder, BenchListener listener, Runnable afterBlock) {
        Map<Task, Integer> blocks = new HashMap<>();
        while (!recorder.stopped()) {
            List<Task> open = shuffled();
            open.removeIf(task -> task.cells().stream().noneMatch(cell -> recorder.open(task.host(), cell)));
            if (open.isEmpty()) {
                return;
            }
            int fewest = open.stream()
                    .mapToInt(task -> blocks.getOrDefault(task, 1))
                    .min()
                    .orElseThrow();
            for (Task task : open) {
                if (blocks.getOrDefault(task, 1) == fewest && !recorder.stopped()) {
                    step(task, listener, "block " + (fewest + 1), recorder, () -> task.block(fewest, recorder));
                    blocks.put(task, fewest + 1);
                }
            }
            afterBlock.run();
        }
        tasks.forEach(task -> task.cells().forEach(cell -> recorder.undecided(task.host(), cell)));
    }

    private List<Task> shuffled() {
        List<Task> shuffled = new ArrayList<>(tasks);
        Collections.shuffle(shuffled, order);
        return shuffled;
    }

    private void step(Task task, BenchListener listener, String what, Recorder recorder, Runnable work) {
        String name = task.host().host() + "/" + task.host().backend() + " "
                + task.cells().getFirst() + (task.cells().size() > 1 ? " and more" : "") + ", " + what;
        if (recorder.stopped()) {
            String why =
                    recorder.spent() ? " not reached within the budget" : " not reached before the run was stopped";
            task.cells().forEach(cell -> recorder.skipped(task.host(), cell, "", what + why));
        } else {
            listener.step(done, Math.max(total, done + 1), name);
            work.run();
        }
        done++;
    }
}
