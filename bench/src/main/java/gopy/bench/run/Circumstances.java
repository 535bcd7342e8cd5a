package gopy.bench.run;

import gopy.bench.Effort;
import gopy.generator.Command;
import gopy.generator.Home;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Versions and settings that a run is recorded with. */
public final class Circumstances {
    private static final List<String> VARIABLES = List.of(
            "GOMAXPROCS",
            "GOGC",
            "GODEBUG",
            "GOFLAGS",
            "GOEXPERIMENT",
            "CGO_CFLAGS",
            "JAVA_TOOL_OPTIONS",
            "PYTHONHASHSEED");

    private Circumstances() {}

    /** Name to version; empty where it cannot be found out. */
    public static Map<String, String> versions(Home home) throws InterruptedException {
        Map<String, String> versions = new TreeMap<>();
        versions.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        versions.put("go", first(Command.of("go", "version")));
        versions.put("cc", first(Command.of("cc", "--version")));
        versions.put("kernel", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        versions.put(
                "workbench",
                first(Command.of("git", "describe", "--always", "--dirty").in(home.folder())));
        return versions;
    }

    private static String first(Command command) throws InterruptedException {
        return command.run().text().lines().findFirst().orElse("").strip();
    }

    /** Variables that change what is measured, empty where unset, and the flags of this JVM. */
    public static Map<String, String> settings(Effort effort) {
        Map<String, String> settings = new TreeMap<>();
        VARIABLES.forEach(name -> settings.put(name, System.getenv().getOrDefault(name, "")));
        settings.put("effort", effort.name().toLowerCase(Locale.ROOT));
        settings.put("floor compiler flags", "-O2");
        settings.put("jmh jvm flags", "--enable-native-access=ALL-UNNAMED");
        return settings;
    }

    /** What differs between hosts, for the fairness ledger. */
    public static List<String> ledger(Settings settings) {
        List<String> ledger = new java.util.ArrayList<>(List.of(
                "The floor is a C program of its own beside each interpreter; its samples alternate with the interpreter's.",
                "JMH runs one fork per variant and block; the floor's samples follow the forks instead of alternating with them.",
                "JMH's warm-up is a fixed number of iterations, which it does not report one by one.",
                "Garbage collectors are left as they are; nothing is collected between samples.",
                "Estimates of pi use each language's usual generator: random.random in Python, SplitMix64 in Go and Java.",
                "Pools run in processes that hold no Go library."));
        if (settings.quick()) {
            ledger.add(
                    "Quick: loops were calibrated in the first measured process, some cells share a process, and GraalPy and JMH run one process a"
                            + " cell, GraalPy for all cells of a workload that may share one.");
        }
        if (settings.effort() == Effort.BARS) {
            ledger.add("Bars: samples of " + settings.minimum().toMillis()
                    + " ms, and cells of a workload that may share processes do.");
        }
        return ledger;
    }
}
