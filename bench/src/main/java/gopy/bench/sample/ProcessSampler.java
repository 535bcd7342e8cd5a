package gopy.bench.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gopy.bench.workload.Cell;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** A child process that speaks the line protocol of {@code scripts/harness/bench_cell.py}. */
public final class ProcessSampler implements Sampler {
    private static final String MARK = "gopy-bench: ";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final Writer requests;
    private final BufferedReader answers;
    private final Path log;
    private final String ownVariant;
    private final boolean fullTitle;

    private ProcessSampler(Process process, Path log, String ownVariant, boolean fullTitle) {
        this.process = process;
        this.requests = process.outputWriter();
        this.answers = process.inputReader();
        this.log = log;
        this.ownVariant = ownVariant;
        this.fullTitle = fullTitle;
    }

    /** An interpreter with a workload's driver; {@code ownVariant} is the one variant it is for, or {@code -}. */
    public static ProcessSampler driver(Launch launch, String ownVariant) throws SampleFailed {
        return new ProcessSampler(start(launch), launch.log(), ownVariant, false);
    }

    /** The floor's C program, which knows the cells of all workloads. */
    public static ProcessSampler floor(Launch launch) throws SampleFailed {
        return new ProcessSampler(start(launch), launch.log(), "-", true);
    }

    private static Process start(Launch launch) throws SampleFailed {
        ProcessBuilder builder = new ProcessBuilder(launch.command());
        builder.environment().putAll(launch.environment());
        builder.redirectError(ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
        try {
            return builder.start();
        } catch (IOException cause) {
            throw new SampleFailed("cannot start " + launch.command().getFirst() + ": " + cause.getMessage());
        }
    }

    @Override
    public Set<String> open(Cell cell) throws SampleFailed {
        String name = fullTitle ? cell.title() : cell.name();
        JsonNode answer = ask("open " + name + " " + cell.size() + " " + cell.threads() + " " + ownVariant);
        Set<String> variants = new TreeSet<>();
        answer.path("variants").forEach(variant -> variants.add(variant.asText()));
        return variants;
    }

    @Override
    public String check(String variant, long loops) throws SampleFailed {
        return ask("check " + variant + " " + loops).path("result").asText();
    }

    @Override
    public long sample(String variant, long loops) throws SampleFailed {
        return ask("sample " + variant + " " + loops).path("elapsed_ns").asLong();
    }

    private JsonNode ask(String request) throws SampleFailed {
        try {
            requests.write(request + "\n");
            requests.flush();
            String line = answers.readLine();
            while (line != null && !line.startsWith(MARK)) {
                line = answers.readLine();
            }
            if (line == null) {
                throw new SampleFailed("the process ended " + ending() + lastWords());
            }
            JsonNode answer = JSON.readTree(line.substring(MARK.length()));
            if (answer.has("error")) {
                throw new SampleFailed(lastLine(answer.get("error").asText()));
            }
            return answer;
        } catch (IOException broken) {
            throw new SampleFailed("the process ended " + ending() + lastWords());
        }
    }

    private String ending() {
        try {
            return process.waitFor(5, TimeUnit.SECONDS) ? "with status " + process.exitValue() : "its output";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "while we were interrupted";
        }
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log).stream().filter(line -> !line.isBlank()).toList();
            return lines.isEmpty() ? "" : ": " + lines.getLast();
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static String lastLine(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty() ? "an error without words" : lines.getLast();
    }

    @Override
    public void close() {
        try {
            requests.close();
        } catch (IOException alreadyGone) {
            // The process ended first, which is what closing is for.
        }
        try {
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
