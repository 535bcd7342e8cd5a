package gopy.bench.run;

import gopy.bench.BenchListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    /**
     * Runs to the end, until the listener says stop, or until the budget is spent; cells that were not reached are recorded as skipped.
     *
     * @param afterBlock is told after each block, so that what is known of the run can be written down
     */
    public void run(Recorder recorder, BenchListener listener, Runnable afterBlock) {
        long start = System.nanoTime();
        try {
            if (settings.quick()) {
                // Preparing and the first block share a process, so a task does both before the next one starts.
                for (Task task : shuffled()) {
                    step(task, listener, "prepare", start, recorder, () -> task.prepare(recorder));
                    step(task, listener, "block 1", start, recorder, () -> task.block(0, recorder));
                    task.close();
                }
                afterBlock.run();
            } else {
                for (Task task : shuffled()) {
                    step(task, listener, "prepare", start, recorder, () -> task.prepare(recorder));
                }
                afterBlock.run();
            }
            for (int block = settings.quick() ? 1 : 0; block < settings.blocks(); block++) {
                int number = block;
                for (Task task :
                        shuffled().stream().filter(one -> number < one.blocks()).toList()) {
                    step(task, listener, "block " + (number + 1), start, recorder, () -> task.block(number, recorder));
                }
                afterBlock.run();
            }
        } finally {
            tasks.forEach(Task::close);
        }
    }

    private List<Task> shuffled() {
        List<Task> shuffled = new ArrayList<>(tasks);
        Collections.shuffle(shuffled, order);
        return shuffled;
    }

    private void step(Task task, BenchListener listener, String what, long start, Recorder recorder, Runnable work) {
        String name = task.host().host() + "/" + task.host().backend() + " "
                + task.cells().getFirst() + (task.cells().size() > 1 ? " and more" : "") + ", " + what;
        if (recorder.stopped()) {
            task.cells()
                    .forEach(cell ->
                            recorder.skipped(task.host(), cell, "", what + " not reached before the run was stopped"));
        } else if (settings.budget()
                .filter(budget -> spent(start).compareTo(budget) > 0)
                .isPresent()) {
            task.cells()
                    .forEach(cell -> recorder.skipped(task.host(), cell, "", what + " not reached within the budget"));
        } else {
            listener.step(done, total, name);
            work.run();
        }
        done++;
    }

    private static Duration spent(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
