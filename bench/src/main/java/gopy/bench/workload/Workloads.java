package gopy.bench.workload;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** All workloads of a folder, sorted by name. */
public final class Workloads {
    private static final String DESCRIPTION = "workload.properties";

    private Workloads() {}

    /** Reads every subfolder that has a {@code workload.properties}. */
    public static List<Workload> list(Path root) throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            List<Path> described = folders.filter(folder -> Files.isRegularFile(folder.resolve(DESCRIPTION)))
                    .sorted()
                    .toList();
            Stream.Builder<Workload> workloads = Stream.builder();
            for (Path folder : described) {
                workloads.add(read(folder));
            }
            return workloads.build().toList();
        }
    }

    private static Workload read(Path folder) throws IOException {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(DESCRIPTION))) {
            values.load(reader);
        }
        String cases = need(values, "cases", folder);
        String sizes = need(values, "sizes", folder);
        return new Workload(
                folder.getFileName().toString(),
                Workload.Kind.valueOf(values.getProperty("kind", "loops").toUpperCase(Locale.ROOT)),
                folder,
                need(values, "module", folder),
                words(cases),
                numbers(sizes),
                ownSizes(values, words(cases)),
                words(values.getProperty("quick.cases", cases)),
                numbers(values.getProperty("quick.sizes", sizes)),
                Set.copyOf(words(values.getProperty("own", ""))),
                Set.copyOf(words(values.getProperty("rivals", ""))),
                Set.copyOf(words(values.getProperty("own.without", ""))),
                Set.copyOf(words(values.getProperty("java", ""))),
                values.getProperty("crossing", "Add"),
                Boolean.parseBoolean(values.getProperty("parallel", "false")),
                Boolean.parseBoolean(values.getProperty("together", "false")),
                Long.parseLong(values.getProperty("check.loops", "1")),
                Double.parseDouble(values.getProperty("tolerance", "0")));
    }

    /** {@code sizes.CASE = ...}. */
    private static Map<String, List<Long>> ownSizes(Properties values, List<String> cases) {
        Map<String, List<Long>> found = new TreeMap<>();
        for (String name : cases) {
            String own = values.getProperty("sizes." + name);
            if (own != null) {
                found.put(name, numbers(own));
            }
        }
        return found;
    }

    private static String need(Properties values, String key, Path folder) throws IOException {
        String value = values.getProperty(key);
        if (value == null) {
            throw new IOException(folder.resolve(DESCRIPTION) + " does not say " + key);
        }
        return value;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Numbers, or {@code cores}: 1, 2, 4 and so on up to the machine's. */
    private static List<Long> numbers(String text) {
        if (text.strip().equals("cores")) {
            long cores = Runtime.getRuntime().availableProcessors();
            return LongStream.concat(LongStream.iterate(1, one -> one < cores, one -> 2 * one), LongStream.of(cores))
                    .boxed()
                    .toList();
        }
        return words(text).stream().map(Long::valueOf).toList();
    }
}
