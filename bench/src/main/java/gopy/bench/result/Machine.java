package gopy.bench.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * The machine at one moment. A text is empty and a number is -1 where the system does not say. Nothing here is ever changed by a run.
 *
 * @param load1 the system's load average over one minute
 * @param stealTicks time that a hypervisor took from all CPUs since boot, in clock ticks
 * @param quota the control group's CPU limit, {@code max} when there is none
 */
public record Machine(
        Instant time,
        String cpu,
        int cores,
        String governor,
        double load1,
        long stealTicks,
        String quota,
        long memoryKilobytes) {

    /** Asks the system now. */
    public static Machine now() {
        return new Machine(
                Instant.now(),
                field("/proc/cpuinfo", "model name"),
                Runtime.getRuntime().availableProcessors(),
                text("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor"),
                number(word(text("/proc/loadavg"), 0)),
                (long) number(word(firstLine("/proc/stat"), 8)),
                text("/sys/fs/cgroup/cpu.max"),
                (long) number(word(field("/proc/meminfo", "MemTotal"), 0)));
    }

    private static String field(String file, String name) {
        return lines(file)
                .filter(line -> line.startsWith(name))
                .findFirst()
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .orElse("");
    }

    private static String firstLine(String file) {
        return lines(file).findFirst().orElse("");
    }

    private static String text(String file) {
        return firstLine(file).strip();
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.isReadable(Path.of(file)) ? Files.readAllLines(Path.of(file)).stream() : Stream.empty();
        } catch (IOException | UncheckedIOException unreadable) {
            return Stream.empty();
        }
    }

    private static String word(String line, int index) {
        String[] words = line.strip().split("\\s+");
        return index < words.length ? words[index] : "";
    }

    private static double number(String word) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException unknown) {
            return -1;
        }
    }
}
