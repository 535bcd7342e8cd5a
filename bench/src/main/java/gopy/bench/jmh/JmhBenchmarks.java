package gopy.bench.jmh;

import gopy.bench.workload.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** Finds the class of a cell by its name: {@code copy/list} is {@code CopyList}. */
public final class JmhBenchmarks {
    private JmhBenchmarks() {}

    /** The class with the JMH side of a cell, where there is one. */
    public static Optional<Class<?>> of(Cell cell) {
        String name = Arrays.stream(cell.title().split("[/-]"))
                .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        try {
            // Not initialised: its static handles need the Go library, which only a forked JVM loads.
            return Optional.of(Class.forName(
                    JmhBenchmarks.class.getPackageName() + "." + name, false, JmhBenchmarks.class.getClassLoader()));
        } catch (ClassNotFoundException none) {
            return Optional.empty();
        }
    }

    /** The benchmark methods of a class, sorted. */
    static List<String> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(java.lang.reflect.Method::getName)
                .sorted()
                .toList();
    }

    /** Whether a benchmark is done at several sizes. */
    static boolean sized(Class<?> type) {
        return Stream.of(type.getFields()).anyMatch(field -> field.isAnnotationPresent(Param.class));
    }

    /** The value of the column {@code variant} for a method: {@code threadsWarm} is {@code threads-warm}. */
    static String variant(String method) {
        return method.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
