package gopy.bench.survey;

import static org.assertj.core.api.Assertions.assertThat;

import gopy.generator.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each module of the survey's list is used by a test in Python, at the same version. */
final class ModuleListTest {
    private static final Path TESTS = Home.current().resolve("generator", "src", "test", "modules");

    @Test
    void isUsedAtTheSameVersion() throws IOException {
        Set<String> bound = bound();
        String required = Files.readString(TESTS.resolve("go.mod"));
        for (String request : Surveyable.read(Surveyable.modules())) {
            String path = request.substring(0, request.indexOf('@'));
            String version = request.substring(request.indexOf('@') + 1);
            assertThat(bound).contains(path);
            assertThat(required.lines().map(String::strip)).as(request).anyMatch(line -> {
                String[] words = line.split(" ");
                return words.length > 1 && (path + "/").startsWith(words[0] + "/") && words[1].equals(version);
            });
        }
    }

    private static Set<String> bound() throws IOException {
        try (Stream<Path> files = Files.list(TESTS)) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .flatMap(ModuleListTest::packages)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> packages(Path test) {
        try {
            return Files.readAllLines(test).stream()
                    .filter(line -> line.startsWith("# binds: "))
                    .flatMap(line ->
                            Arrays.stream(line.substring("# binds: ".length()).split(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
