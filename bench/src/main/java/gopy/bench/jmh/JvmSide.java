package gopy.bench.jmh;

import gopy.bench.host.ParentDeath;
import gopy.bench.sample.Launch;
import gopy.bench.sample.SampleFailed;
import gopy.generator.Command;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A JVM that takes the samples of one Java variant of {@code parallel/pi} by the protocol of {@code scripts/harness/bench_cell.py}. JMH's forks cannot
 * take turns with another process; this one does, so that GraalPy and Java threads meet in pairs.
 */
public final class JvmSide {
    private static final String MARK = "gopy-bench: ";

    private final ExecutorService warm = Executors.newCachedThreadPool();
    private String variant = "";
    private int samples;
    private int workers;

    private JvmSide() {}

    /** How to start it for a variant. */
    public static Launch launch(String variant, Duration patience) throws SampleFailed {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                Stream.of(JvmSide.class, Command.class)
                        .map(JvmSide::location)
                        .distinct()
                        .collect(Collectors.joining(File.pathSeparator)),
                JvmSide.class.getName(),
                Long.toString(ProcessHandle.current().pid()));
        return new Launch(Command.of(command), variant, false, patience);
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static void main(String... words) throws IOException {
        ParentDeath.follow(Long.parseLong(words[0]));
        JvmSide side = new JvmSide();
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            System.out.println(MARK + side.answer(line.split(" ")));
            System.out.flush();
        }
        side.warm.shutdownNow();
    }

    private String answer(String... request) {
        try {
            if (request[0].equals("open")) {
                samples = Integer.parseInt(request[2]);
                workers = Integer.parseInt(request[3]);
                variant = request[1].equals("pi") ? request[4] : "";
                return "{\"variants\": [" + (variant.isEmpty() ? "" : "\"" + variant + "\"") + "]}";
            }
            long loops = Long.parseLong(request[2]);
            long start = System.nanoTime();
            double total = 0;
            for (long loop = 0; loop < loops; loop++) {
                total += variant.endsWith("-warm")
                        ? JavaPi.estimate(warm, samples, workers)
                        : JavaPi.threads(samples, workers);
            }
            long nanos = System.nanoTime() - start;
            return "{\"elapsed_ns\": " + nanos + ", \"result\": \"" + total / loops + "\"}";
        } catch (Exception failed) {
            return "{\"error\": \"" + failed.toString().replaceAll("[\"\\\\\\n]", " ") + "\"}";
        }
    }
}
