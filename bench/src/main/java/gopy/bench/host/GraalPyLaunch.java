package gopy.bench.host;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import gopy.generator.Home;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command lines of JVMs that embed GraalPy. Its compiler reaches a stock JDK through JVMCI; without it GraalPy only
 * interprets, 50 to 100 times slower on loops.
 */
final class GraalPyLaunch {

    /**
     * For processes that end soon. The Graal compiler is Java that has to be compiled itself, and C2 competes with it for
     * the processors: with C1 alone Python gets fast in half the time.
     */
    private static final List<String> SOON_FAST = List.of("-XX:TieredStopAtLevel=1");

    /**
     * For processes that last: C2 compiles what runs a million times, which the way into Go does and most of the Graal
     * compiler does not. A call then takes a third, after a warm-up that is longer by half.
     */
    private static final List<String> LASTING = List.of(
            "-XX:Tier4InvocationThreshold=500000",
            "-XX:Tier4MinInvocationThreshold=200000",
            "-XX:Tier4CompileThreshold=1000000",
            "-XX:Tier4BackEdgeThreshold=4000000");

    private GraalPyLaunch() {}

    static Launch worker(WorkerSettings settings) throws WorkerFailed {
        return new Launch(
                settings.interpreter().name(),
                command(GraalPyMain.class, LASTING),
                Environment.of(settings),
                settings.folder(),
                Duration.ofSeconds(120));
    }

    /** {@code java ... MAIN}, to be followed by the arguments of a script. */
    static List<String> script() throws WorkerFailed {
        return command(GraalPyScript.class, SOON_FAST);
    }

    private static List<String> command(Class<?> main, List<String> compilers) throws WorkerFailed {
        Path jars = present(Home.current().graalPyJars());
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-XX:+UnlockExperimentalVMOptions", "-XX:+EnableJVMCI"));
        words.addAll(compilers);
        words.addAll(List.of(
                // Interpreted Python takes a kilobyte and more a frame: 1 MB ends callbacks within callbacks too early.
                "-Xss16m",
                "--upgrade-module-path=" + jars(present(Home.current().graalCompilerJars())),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dpolyglot.engine.WarnInterpreterOnly=false",
                "-Dfile.encoding=UTF-8",
                "-Dgopy.home=" + Home.current().folder(),
                "-cp",
                own(main) + File.pathSeparator + jars.resolve("*"),
                main.getName()));
        return words;
    }

    private static Path present(Path folder) throws WorkerFailed {
        if (!Files.isDirectory(folder)) {
            throw new WorkerFailed("GraalPy is not here: " + folder
                    + " is missing; run scripts/interpreters, which brings its jars from Maven");
        }
        return folder;
    }

    private static String jars(Path folder) throws WorkerFailed {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator));
        } catch (java.io.IOException unreadable) {
            throw new WorkerFailed("GraalPy's compiler in " + folder + " cannot be read", unreadable);
        }
    }

    /** Where our classes and the JSON library lie, be it folders or jars. */
    private static String own(Class<?> main) {
        return Stream.of(main, Home.class, ObjectMapper.class, JsonFactory.class, JsonAutoDetect.class)
                .map(GraalPyLaunch::location)
                .collect(Collectors.joining(File.pathSeparator));
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
}
