package gopy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where results are kept: folders named by time below {@code $XDG_STATE_HOME/gopy-workbench/results}. */
public final class ResultsFolders {
    private ResultsFolders() {}

    /** The folder of all results of this user. */
    public static Path current() {
        return of(System.getenv());
    }

    static Path of(Map<String, String> environment) {
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        // The specification of XDG says that a relative path is to be ignored.
        Path base = state.startsWith("/")
                ? Path.of(state)
                : Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".local", "state");
        return base.resolve("gopy-workbench").resolve("results");
    }

    /** The newest run of this user. */
    public static Optional<Path> latest() throws IOException {
        Path all = current();
        if (!Files.isDirectory(all)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(all)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("results.csv")))
                    .sorted()
                    .reduce((earlier, later) -> later);
        }
    }
}
