package gopy.generator.analyze;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gopy.generator.BuildFailed;
import gopy.generator.Command;
import gopy.generator.CommandResult;
import gopy.generator.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The machine's Go: found, new enough and set up safely.
 *
 * @param version such as {@code 1.26.8}
 * @param flags the person's own GOFLAGS, from the environment or {@code go env -w}
 * @param root GOROOT
 * @param compiler of C: the program and the flags that are set for it
 */
public record Go(String version, String flags, Path root, List<String> compiler) {
    public Go {
        compiler = List.copyOf(compiler);
    }

    /** The language of what is generated: the go line of modules that the workbench writes. */
    public static final String LANGUAGE = "1.24";

    /** The oldest go command that is used: before it, building a hostile package could run more than the package. */
    private static final String OLDEST = "1.26.2";

    /** A word as the go command splits the value of a variable: quotes keep blanks together. */
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    private static final Pattern VERSION = Pattern.compile("go1\\.(\\d+)(?:\\.(\\d+))?");

    /** The variables that say how C is compiled. */
    private static final List<String> COMPILER = List.of("CC", "CGO_CPPFLAGS", "CGO_CFLAGS");

    /** Set for every go command: no other toolchain is downloaded behind a person's back, and modules are on. */
    public static final Map<String, String> ENVIRONMENT = Map.of("GOTOOLCHAIN", "local", "GO111MODULE", "on");

    /** Asks the go command on PATH about itself. */
    public static Go find() throws BuildFailed, InterruptedException {
        List<String> line = new ArrayList<>(List.of("go", "env", "-json"));
        line.addAll(List.of("GOVERSION", "GOFLAGS", "GOROOT", "GOOS", "GOARCH", "GOHOSTOS", "GOHOSTARCH"));
        line.addAll(COMPILER);
        CommandResult result = Command.of(line).with(ENVIRONMENT).run();
        if (result.status() == 127) {
            throw new BuildFailed(Diagnostic.error(
                    "go-missing",
                    "there is no go command on PATH",
                    "bindings are built with Go " + OLDEST + " or newer, and none was found",
                    "install Go from https://go.dev/dl/ and put its bin folder on PATH"));
        }
        if (!result.succeeded()) {
            throw new BuildFailed(Diagnostic.error(
                    "go-broken",
                    "the go command does not work",
                    result.errorText(),
                    "run go env and mend what it says"));
        }
        JsonNode answer = json(result.text());
        forThisMachine(answer);
        return new Go(
                supported(answer.path("GOVERSION").asText()),
                safe(answer.path("GOFLAGS").asText()),
                Path.of(answer.path("GOROOT").asText()),
                COMPILER.stream()
                        .flatMap(name -> words(answer.path(name).asText()))
                        .toList());
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(word -> {
            String quoted = word.group(1) != null ? word.group(1) : word.group(2);
            return quoted != null ? quoted : word.group(3);
        });
    }

    static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the go command's JSON cannot be read: " + text, e);
        }
    }

    static String supported(String version) throws BuildFailed {
        Matcher parts = VERSION.matcher(version);
        // Development builds say "devel ..." and are newer than anything; so is Go 2.
        if (!parts.lookingAt()) {
            return version;
        }
        int minor = Integer.parseInt(parts.group(1));
        int patch = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        if (minor < 26 || minor == 26 && patch < 2) {
            throw new BuildFailed(Diagnostic.error(
                    "go-too-old",
                    "the go command on PATH is " + version + ", and " + OLDEST + " is the oldest that is used",
                    "older ones have known holes: building a hostile package could run what is not its own",
                    "install a newer Go from https://go.dev/dl/ and put it first on PATH"));
        }
        return version.substring(2);
    }

    private static void forThisMachine(JsonNode answer) throws BuildFailed {
        for (String setting : List.of("OS", "ARCH")) {
            String wanted = answer.path("GO" + setting).asText();
            String here = answer.path("GOHOST" + setting).asText();
            if (!wanted.equals(here)) {
                throw new BuildFailed(Diagnostic.error(
                        "go-builds-for-elsewhere",
                        "GO" + setting + " is " + wanted + ", and this machine is " + here,
                        "the interpreters that import the result are those of this machine",
                        "run again with GO" + setting + " unset; if go env -w set it: go env -u GO" + setting));
            }
        }
    }

    static String safe(String flags) throws BuildFailed {
        if (flags.contains("-toolexec")) {
            throw new BuildFailed(Diagnostic.error(
                    "goflags-refused",
                    "GOFLAGS sets -toolexec",
                    "it runs a program of the environment's choice for every step of a build",
                    "run again with GOFLAGS unset, or without -toolexec: go env -w GOFLAGS="));
        }
        return flags;
    }

    /** Runs a go command in a context, and hands over each line of its standard error as it comes. */
    static CommandResult run(GoContext context, String verb, List<String> arguments, Consumer<String> progress)
            throws InterruptedException {
        Lines lines = new Lines(progress);
        CommandResult result = Command.of(context.command(verb, arguments))
                .in(context.directory())
                .with(ENVIRONMENT)
                .with(context.environment())
                .with("PWD", context.directory().toString())
                .ownSession()
                .errors(lines::add)
                .run();
        lines.end();
        return result;
    }
}
