package gopy.bench.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gopy.bench.workload.Cell;
import gopy.generator.RunningCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** A child process that speaks the line protocol of {@code scripts/harness/bench_cell.py}. */
public final class ProcessSampler implements Sampler {
    private static final String MARK = "gopy-bench: ";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningCommand running;
    private final Lines answers;
    private final Lines complaints;
    private final Launch launch;

    /** Starts the process. */
    public ProcessSampler(Launch launch) throws SampleFailed {
        this.launch = launch;
        answers = new Lines(MARK);
        complaints = new Lines("");
        try {
            running = launch.command()
                    .openInput()
                    .ownSession()
                    .output(answers::add)
                    .errors(complaints::add)
                    .start();
        } catch (IOException cause) {
            throw new SampleFailed(
                    "cannot start " + launch.command().arguments().getFirst() + ": " + cause.getMessage());
        }
        running.process().onExit().thenRun(answers::end);
    }

    @Override
    public String ownVariant() {
        return launch.ownVariant();
    }

    @Override
    public Set<String> open(Cell cell) throws SampleFailed {
        String name = launch.allWorkloads() ? cell.title() : cell.name();
        JsonNode answer = ask("open " + name + " " + cell.size() + " " + cell.threads() + " " + launch.ownVariant());
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
            running.input().write((request + "\n").getBytes(StandardCharsets.UTF_8));
            running.input().flush();
        } catch (IOException broken) {
            throw ended();
        }
        String line = answers.next(launch.patience())
                .orElseThrow(() -> running.process().isAlive() ? late(request) : ended());
        try {
            JsonNode answer = JSON.readTree(line);
            if (answer.has("error")) {
                throw new SampleFailed(Lines.last(answer.get("error").asText()));
            }
            if (answer.has("missing")) {
                throw new SampleFailed(Lines.last(answer.get("missing").asText()), true);
            }
            return answer;
        } catch (JsonProcessingException garbled) {
            throw new SampleFailed("an answer that is none: " + line);
        }
    }

    private SampleFailed late(String request) {
        return new SampleFailed(
                "no answer to '" + request + "' within " + launch.patience().toSeconds() + " s");
    }

    private SampleFailed ended() {
        String words = complaints.last();
        Process process = running.process();
        String status = process.isAlive() ? "" : " with status " + process.exitValue();
        return new SampleFailed("the process ended" + status + (words.isEmpty() ? "" : ": " + words));
    }

    @Override
    public void close() {
        try {
            running.input().close();
        } catch (IOException alreadyGone) {
            // The process ended first, which is what closing is for.
        }
        try {
            if (!running.process().waitFor(Duration.ofSeconds(2).toMillis(), TimeUnit.MILLISECONDS)) {
                running.kill();
            }
            running.killRemainder();
        } catch (InterruptedException interrupted) {
            running.kill();
            Thread.currentThread().interrupt();
        }
    }
}
