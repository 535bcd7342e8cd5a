package gopy.generator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The little that is read from go.mod files without the go command. */
final class GoModFile {
    private static final Pattern MODULE = Pattern.compile("(?m)^\\s*module\\s+\"?([^\\s\"]+)\"?");

    private static final Pattern GO = Pattern.compile("(?m)^\\s*go\\s+(\\d[^\\s/]*)");

    /** Orders versions such as 1.24 and 1.25.3; what is no number counts as zero. */
    static final Comparator<String> VERSIONS = (a, b) -> Arrays.compare(numbers(a), numbers(b));

    private GoModFile() {}

    /** The version of the go line, 1.16 where there is none, as the go command takes it. */
    static String goLine(Path file) {
        try {
            Matcher line = GO.matcher(Files.readString(file));
            return line.find() ? line.group(1) : "1.16";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("[^0-9]+"))
                .filter(number -> !number.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** The nearest folder upwards with a go.mod file; the folder itself when there is none. */
    static Path folderAbove(Path folder) {
        for (Path parent = folder; parent != null; parent = parent.getParent()) {
            if (Files.isRegularFile(parent.resolve("go.mod"))) {
                return parent;
            }
        }
        return folder;
    }

    static String modulePath(Path folder) {
        try {
            Matcher module = MODULE.matcher(Files.readString(folder.resolve("go.mod")));
            if (module.find()) {
                return module.group(1);
            }
            throw new IllegalStateException("the go command accepts a go.mod without a module line: " + folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
