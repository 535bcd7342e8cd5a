package gopy.bench.ladder;

import com.fasterxml.jackson.databind.ObjectMapper;
import gopy.bench.Question;
import gopy.bench.workload.Workload;
import gopy.bench.workload.Workloads;
import gopy.generator.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a call of a function is made of, or what one of its arguments costs in several forms.
 *
 * @param function as Python names it, {@code module.Function}
 * @param modules built modules that the arguments see by name
 * @param arguments Python expressions, in which {@code n} is the size
 * @param crosses whether the function is called by a crossing, which then is a rung
 * @param twin whether the ladder has a twin of the function
 * @param slices positions of arguments that the ladder can make Go slices of
 * @param varied position of the argument that is varied, -1 for the rungs of the call
 * @param forms of the varied argument: copy, borrow, handle, buffer
 * @param sizes values of {@code n}, a cell each
 */
public record CallQuestion(
        String function,
        List<String> modules,
        List<String> arguments,
        boolean crosses,
        boolean twin,
        List<Integer> slices,
        int varied,
        List<String> forms,
        List<Long> sizes)
        implements Question {
    /** The workload of rungs. */
    public static final String COST = "cost";

    /** The workload of an argument's forms. */
    public static final String ARGUMENT = "argument";

    private static final ObjectMapper JSON = new ObjectMapper();

    public CallQuestion {
        modules = List.copyOf(modules);
        arguments = List.copyOf(arguments);
        slices = List.copyOf(slices);
        forms = List.copyOf(forms);
        sizes = List.copyOf(sizes);
    }

    @Override
    public Workload workload(Home home, Path root) throws IOException {
        String name = varied < 0 ? COST : ARGUMENT;
        Path folder = Files.createDirectories(root.resolve(name));
        Files.copy(
                home.harness().resolve("bench_call.py"),
                folder.resolve("driver.py"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(
                folder.resolve("call.json"),
                JSON.writeValueAsString(Map.of(
                        "function", function,
                        "modules", modules,
                        "arguments", arguments,
                        "ladder", Ladder.MODULE,
                        "crosses", crosses,
                        "twin", twin,
                        "slices", slices,
                        "varied", varied,
                        "forms", forms)));
        Files.writeString(
                folder.resolve("workload.properties"),
                "module = " + Ladder.MODULE + "\ncrossing = " + (crosses ? "Nothing" : "") + "\ncases = " + function
                        + "\nsizes = " + sizes.stream().map(String::valueOf).collect(Collectors.joining(", ")) + "\n");
        return Workloads.list(root).getFirst();
    }
}
