package gopy.generator.analyze;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import gopy.generator.Command;
import gopy.generator.RunningCommand;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** A running analyser: one question a line, one answer a line. */
final class AnalyserProcess implements AutoCloseable {
    private final ObjectMapper mapper =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true);
    private final RunningCommand running;
    private final OutputStream questions;
    private final BufferedReader answers;

    AnalyserProcess(Path binary) throws IOException {
        running = Command.of(binary.toString())
                .with(Go.ENVIRONMENT)
                .openInput()
                .undrained()
                .ownSession()
                .start();
        questions = running.input();
        answers = new BufferedReader(new InputStreamReader(running.process().getInputStream(), StandardCharsets.UTF_8));
        Thread.ofVirtual().start(this::drainErrors);
    }

    boolean alive() {
        return running.process().isAlive();
    }

    /** Asks, and waits for the answer. An interrupt ends the process, and with it the go command that it waits for. */
    AnalyserAnswer ask(AnalyserRequest request) throws IOException, InterruptedException {
        questions.write((mapper.writeValueAsString(request) + "\n").getBytes(StandardCharsets.UTF_8));
        questions.flush();
        CompletableFuture<String> line = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> read(line));
        try {
            return parse(line.get());
        } catch (InterruptedException e) {
            close();
            throw e;
        } catch (ExecutionException e) {
            throw new IOException("the analyser ended: " + e.getCause().getMessage(), e);
        }
    }

    private AnalyserAnswer parse(String line) {
        try {
            return mapper.readValue(line, AnalyserAnswer.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the analyser's answer cannot be read: " + e.getMessage(), e);
        }
    }

    private void read(CompletableFuture<String> line) {
        try {
            String text = answers.readLine();
            if (text == null) {
                line.completeExceptionally(new IOException("it closed its output"));
            } else {
                line.complete(text);
            }
        } catch (IOException e) {
            line.completeExceptionally(e);
        }
    }

    private void drainErrors() {
        try {
            running.process().getErrorStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // The process is gone, and with it what it had to say.
            return;
        }
    }

    @Override
    public void close() {
        running.kill();
        running.killRemainder();
    }
}
