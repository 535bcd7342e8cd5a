package gopy.generator.interpreter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gopy.generator.Cache;
import gopy.generator.Command;
import gopy.generator.CommandResult;
import gopy.generator.Diagnostic;
import gopy.generator.Digest;
import gopy.generator.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;

/** Asks an interpreter what it is, once: the answer is kept until the interpreter or the probe changes. */
final class Probe {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path script;
    private final Cache cache;

    Probe(Home home, Cache cache) {
        this.script = home.harness().resolve("probe.py");
        this.cache = cache;
    }

    /** What this executable is; under the given name if it does not answer. */
    Interpreter ask(String name, Path executable, Map<String, String> environment) {
        String key = Digest.shortName(FileStamp.of(executable), FileStamp.of(script), environment.toString());
        Path kept = cache.path("interpreters", "probes", key + ".json");
        try {
            if (Files.isRegularFile(kept)) {
                return Interpreter.there(executable, environment, JSON.readValue(kept.toFile(), Facts.class));
            }
        } catch (IOException e) {
            // Half a file of a run that was killed: ask again.
        }
        Interpreter answer = askAnew(name, executable, environment);
        answer.facts().ifPresent(facts -> keep(kept, facts));
        return answer;
    }

    /** The same, without looking at what was kept, nor keeping the answer. */
    Interpreter askAnew(String name, Path executable, Map<String, String> environment) {
        CommandResult result = run(executable, environment);
        if (!result.succeeded()) {
            return Interpreter.missing(name, silent(executable, result));
        }
        try {
            return Interpreter.there(executable, environment, JSON.readValue(result.text(), Facts.class));
        } catch (JsonProcessingException e) {
            return Interpreter.missing(name, silent(executable, result));
        }
    }

    private CommandResult run(Path executable, Map<String, String> environment) {
        try {
            return Command.of(executable.toString(), script.toString())
                    .with(environment)
                    .without("PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP")
                    .with("PYTHONDONTWRITEBYTECODE", "1")
                    .timeout(LONGEST)
                    .run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new CommandResult(130, new byte[0], "interrupted".getBytes(StandardCharsets.UTF_8), false);
        }
    }

    private static Diagnostic silent(Path executable, CommandResult result) {
        String reason = result.timedOut()
                ? "no answer after " + LONGEST.toSeconds() + " s"
                : (result.errorText().isBlank()
                        ? "exit status " + result.status()
                        : result.errorText().strip());
        return Diagnostic.error(
                "interpreter-silent",
                executable + " does not say what it is",
                reason,
                executable + " -c 'import sys, json, sysconfig; print(sys.version)'");
    }

    private void keep(Path file, Facts facts) {
        try {
            Path written = Files.createTempFile(cache.folder("interpreters", "probes"), "probe", ".tmp");
            JSON.writeValue(written.toFile(), facts);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
