package gopy.generator.interpreter;

import gopy.generator.Cache;
import gopy.generator.Command;
import gopy.generator.CommandResult;
import gopy.generator.Diagnostic;
import gopy.generator.Digest;
import gopy.generator.Programs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Compiles a C extension once per interpreter, compiler and state of its sources. */
final class ExtensionCompiler {
    /** Headers before 3.9 do not mark the module's entry visible, so that hiding the rest needs other flags. */
    private static final List<String> FLAGS = List.of(
            "-O2",
            "-DNDEBUG",
            "-fPIC",
            "-shared",
            "-fno-semantic-interposition",
            "-Wl,-Bsymbolic",
            "-fno-strict-aliasing",
            "-pthread");

    private final String module;
    private final List<Path> sourceFolders;
    private final Cache cache;
    private final OnceFolder once;
    private final Consumer<String> progress;

    /**
     * @param module its name; the file {@code <module>.c} is compiled alone and includes the others
     * @param sourceFolders the first holds the sources, all of them are searched for headers
     */
    ExtensionCompiler(String module, List<Path> sourceFolders, Cache cache, Consumer<String> progress) {
        this.module = module;
        this.sourceFolders = List.copyOf(sourceFolders);
        this.cache = cache;
        this.once = new OnceFolder(cache);
        this.progress = progress;
    }

    /** The extension's file for this interpreter. */
    Outcome compile(Interpreter interpreter) {
        Facts facts = interpreter.facts().orElseThrow();
        if (!facts.hasHeaders()) {
            return Outcome.unavailable(Diagnostic.error(
                    "headers-missing",
                    interpreter.name() + " has no Python.h",
                    module + " is a C extension and is compiled here",
                    "apt-get install python" + facts.minorVersion() + "-dev, or --backend cffi"));
        }
        Optional<Path> compiler = compiler();
        if (compiler.isEmpty()) {
            return Outcome.unavailable(Diagnostic.error(
                    "compiler-missing",
                    "no C compiler was found",
                    "neither $CC nor cc, gcc or clang",
                    "apt-get install gcc"));
        }
        String key = Digest.shortName(
                sourceHash(),
                FileStamp.of(compiler.get()),
                module,
                FLAGS.toString(),
                facts.include(),
                facts.version(),
                facts.soabi(),
                facts.executable());
        Path folder = cache.path("extensions", interpreter.name() + "-" + key);
        Outcome outcome = once.get(folder, begun -> {
            progress.accept("compiling " + module + " for " + interpreter.name());
            return compile(compiler.get(), facts, begun.resolve(file(facts)));
        });
        return outcome.found()
                .map(found -> Outcome.ready(found.resolve(file(facts))))
                .orElse(outcome);
    }

    private String file(Facts facts) {
        return module + facts.extensionSuffix();
    }

    private Optional<Diagnostic> compile(Path compiler, Facts facts, Path file) throws InterruptedException {
        List<String> line = new ArrayList<>(List.of(compiler.toString()));
        line.addAll(FLAGS);
        line.add("-I" + facts.include());
        sourceFolders.forEach(folder -> line.add("-I" + folder));
        line.add(sourceFolders.getFirst().resolve(module + ".c").toString());
        line.addAll(List.of("-o", file.toString()));
        CommandResult result = Command.of(line)
                .with("LC_ALL", "C")
                .timeout(Duration.ofMinutes(5))
                .run();
        if (result.succeeded()) {
            return Optional.empty();
        }
        return Optional.of(Diagnostic.error(
                "extension-not-compiled",
                module + " does not compile for " + facts.name(),
                result.errorText().strip(),
                String.join(" ", line)));
    }

    private static Optional<Path> compiler() {
        return Stream.of(Optional.ofNullable(System.getenv("CC")).orElse(""), "cc", "gcc", "clang")
                .filter(name -> !name.isEmpty())
                .flatMap(name -> Programs.find(name).stream())
                .findFirst();
    }

    private String sourceHash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path folder : sourceFolders) {
                for (Path file : files(folder)) {
                    digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) 0);
                    digest.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.[ch]"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
