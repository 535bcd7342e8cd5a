package gopy.bench.survey;

import com.fasterxml.jackson.databind.ObjectMapper;
import gopy.bench.host.ScriptRunner;
import gopy.bench.host.WorkerFailed;
import gopy.generator.Command;
import gopy.generator.CommandResult;
import gopy.generator.Home;
import gopy.generator.analyze.Go;
import gopy.generator.analyze.GoContext;
import gopy.generator.analyze.ResolvedPackage;
import gopy.generator.interpreter.Interpreter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the same calls in Go and in Python and compares the answers. */
final class SampleRun {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Sample sample;
    private final Path folder;

    /**
     * @param folder an empty folder for the programs, which run in it too
     */
    SampleRun(Sample sample, Path folder) {
        this.sample = sample;
        this.folder = folder;
    }

    /** What differs, and how many were compared; the note says why not all were. */
    record Outcome(int called, List<String> differing, String note) {}

    Outcome run(ResolvedPackage goPackage, String module, Path modules, Interpreter interpreter, String backend)
            throws IOException, InterruptedException, WorkerFailed {
        if (sample.calls().isEmpty()) {
            return new Outcome(0, List.of(), "no function to call with fixed values");
        }
        Path program = folder.resolve("sample");
        CommandResult built = build(goPackage, program);
        if (!built.succeeded()) {
            return new Outcome(0, List.of(), "the Go sample does not build: " + firstLine(built.errorText()));
        }
        CommandResult first =
                Command.of(program.toString()).in(folder).timeout(LONGEST).run();
        CommandResult second =
                Command.of(program.toString()).in(folder).timeout(LONGEST).run();
        Map<String, String> go = lines(first);
        Map<String, String> again = lines(second);
        // What never ends has no answer. All that ends is called in Python too, since it may change what others answer.
        Set<String> answered = Set.copyOf(go.keySet());
        // What answers differently in Go alone says nothing: time, chance, addresses.
        go.entrySet().removeIf(answer -> !answer.getValue().equals(again.get(answer.getKey())));
        Path calls = folder.resolve("calls.json");
        List<List<?>> listed = new ArrayList<>();
        sample.calls().stream()
                .filter(c -> answered.contains(c.name()))
                .forEach(c -> listed.add(List.of(c.name(), c.steps())));
        Files.write(calls, new ObjectMapper().writeValueAsBytes(listed));
        CommandResult python = ScriptRunner.command(new ScriptRunner.Script(
                        interpreter,
                        backend,
                        List.of(modules),
                        Map.of(),
                        List.of(source("sample.py").toString(), module, calls.toString())))
                .in(folder)
                .timeout(LONGEST)
                .run();
        return compare(go, lines(python), python);
    }

    private static Outcome compare(Map<String, String> go, Map<String, String> python, CommandResult ended) {
        int called = 0;
        List<String> differing = new ArrayList<>();
        for (Map.Entry<String, String> answer : go.entrySet()) {
            String name = answer.getKey();
            if (python.containsKey(name)) {
                called++;
                if (!answer.getValue().equals(python.get(name))) {
                    differing.add(name + ": Go " + answer.getValue() + ", Python " + python.get(name));
                }
            }
        }
        String note = ended.succeeded() ? "" : "Python ended with status " + ended.status() + ": " + lastLine(ended);
        if (!ended.succeeded()) {
            differing.add(note);
        }
        return new Outcome(called, differing, note);
    }

    private CommandResult build(ResolvedPackage goPackage, Path program) throws IOException, InterruptedException {
        Path source = folder.resolve("main.go");
        StringBuilder calls = new StringBuilder();
        sample.calls().forEach(c -> calls.append("\n\t").append(c.go()));
        String text = Files.readString(source("sample.go"))
                .replace("\"package\"", '"' + goPackage.importPath() + '"')
                .replace("// calls", calls);
        Files.writeString(source, text);
        GoContext context = goPackage.context();
        return Command.of(context.command("build", List.of("-o", program.toString(), source.toString())))
                .in(context.directory())
                .with(Go.ENVIRONMENT)
                .with(context.environment())
                .timeout(Duration.ofMinutes(10))
                .run();
    }

    private static Map<String, String> lines(CommandResult result) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line : result.text().split("\n")) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                lines.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return lines;
    }

    static Path source(String name) {
        return Home.current().resolve("bench", "src", "main", "survey", name);
    }

    private static String firstLine(String text) {
        return text.lines().filter(line -> !line.startsWith("#")).findFirst().orElse("");
    }

    private static String lastLine(CommandResult result) {
        return result.errorText().lines().reduce((a, b) -> b).orElse("");
    }
}
