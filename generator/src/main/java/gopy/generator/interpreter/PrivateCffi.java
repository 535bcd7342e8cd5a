package gopy.generator.interpreter;

import gopy.generator.Cache;
import gopy.generator.CommandResult;
import gopy.generator.Diagnostic;
import gopy.generator.Digest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** cffi for a CPython, in a folder of the cache; the interpreter itself is left as it is. */
final class PrivateCffi {
    /** cffi 1.15.1 is the last release for these. */
    private static final Set<String> OLD = Set.of("2.7", "3.6", "3.7");

    private final Cache cache;
    private final OnceFolder once;
    private final Consumer<String> progress;

    PrivateCffi(Cache cache, Consumer<String> progress) {
        this.cache = cache;
        this.once = new OnceFolder(cache);
        this.progress = progress;
    }

    /** The folder to put on {@code sys.path}. */
    Outcome of(Interpreter interpreter) {
        Facts facts = interpreter.facts().orElseThrow();
        String id = interpreter.name() + "-" + Digest.shortName(facts.executable(), facts.version(), facts.soabi());
        return once.get(cache.path("interpreters", id, "cffi"), folder -> {
            progress.accept("fetching cffi for " + interpreter.name() + " (about 1 MB)");
            String requirement = OLD.contains(facts.minorVersion()) ? "cffi==1.15.1" : "cffi";
            CommandResult result = install(interpreter, requirement, folder);
            return result.succeeded() ? Optional.empty() : Optional.of(failed(interpreter, requirement, result));
        });
    }

    private static CommandResult install(Interpreter interpreter, String requirement, Path folder)
            throws InterruptedException {
        List<String> pip = List.of("-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check");
        String[] arguments = java.util.stream.Stream.of(
                        pip, List.of("--prefer-binary", "--no-compile", "--target", folder.toString(), requirement))
                .flatMap(List::stream)
                .filter(argument ->
                        !argument.equals("--no-input") || !interpreter.version().startsWith("3.6"))
                .toArray(String[]::new);
        return interpreter
                .command(arguments)
                // Settings of the user's that contradict --target.
                .without("PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_REQUIRE_VIRTUALENV", "PYTHONPATH", "PYTHONHOME")
                .timeout(Duration.ofMinutes(5))
                .run();
    }

    private static Diagnostic failed(Interpreter interpreter, String requirement, CommandResult result) {
        String executable = interpreter.executable().orElseThrow().toString();
        boolean noPip = result.errorText().contains("No module named pip");
        return Diagnostic.error(
                "cffi-not-fetched",
                requirement + " could not be fetched for " + interpreter.name(),
                noPip ? executable + " has no pip" : result.errorText().strip(),
                noPip ? executable + " -m ensurepip --user" : executable + " -m pip download " + requirement);
    }
}
