package gopy.generator;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Programs by name, found as a shell finds them. */
public final class Programs {
    private Programs() {}

    /** The file that this name starts: a path as it is, a bare name by PATH. */
    public static Optional<Path> find(String name) {
        if (name.contains("/")) {
            return Optional.of(Path.of(name)).filter(Programs::isProgram);
        }
        return findAll(name).stream().findFirst();
    }

    /** Every file of this name on PATH, the one that starts first. */
    public static List<Path> findAll(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/local/bin:/usr/bin:/bin");
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder).resolve(name))
                .filter(Programs::isProgram)
                .distinct()
                .toList();
    }

    private static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }
}
