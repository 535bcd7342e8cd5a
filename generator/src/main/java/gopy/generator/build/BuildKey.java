package gopy.generator.build;

import gopy.generator.analyze.Go;
import gopy.generator.analyze.GoContext;
import gopy.generator.emit.PythonModule;
import gopy.generator.emit.PythonStub;
import gopy.generator.plan.BindingPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The name of a build in the cache: a hash of everything that it is made from. */
final class BuildKey {
    /** Variables of the environment that change what the compilers do. */
    private static final List<String> VARIABLES = List.of(
            "CC",
            "CXX",
            "CGO_CFLAGS",
            "CGO_CPPFLAGS",
            "CGO_CXXFLAGS",
            "CGO_LDFLAGS",
            "GOOS",
            "GOARCH",
            "GOAMD64",
            "GOARM64",
            "GOEXPERIMENT",
            "GODEBUG",
            "GOWORK");

    private final MessageDigest digest = sha256();

    private BuildKey() {}

    static String of(Binding binding, PlacedFiles files, List<Path> sources, Go go, List<Path> runtime) {
        BuildKey key = new BuildKey();
        key.add(go.version(), go.flags(), String.join("\0", binding.request().ldflags()));
        VARIABLES.forEach(
                name -> key.add(name, Optional.ofNullable(System.getenv(name)).orElse("")));
        GoContext context = binding.layout().context();
        key.add(context.directory().toString(), String.join("\0", context.flags()));
        new TreeMap<>(context.environment()).forEach(key::add);
        GoBuild.raceDetector(binding.request().settings().race()).forEach(key::add);
        new TreeMap<>(files.packages()).forEach((path, texts) -> {
            key.add(path);
            new TreeMap<>(texts).forEach(key::add);
        });
        new TreeMap<>(files.main()).forEach(key::add);
        for (BindingPlan plan : binding.plans()) {
            key.add(plan.module(), PythonModule.emit(plan, "").text());
        }
        PythonStub.emit(binding.plans()).forEach(stub -> key.add(stub.path(), stub.text()));
        sources.forEach(key::add);
        runtime.forEach(key::add);
        return HexFormat.of().formatHex(key.digest.digest()).substring(0, 32);
    }

    static String contentHash(Path file) throws IOException {
        return HexFormat.of()
                .formatHex(sha256().digest(Files.readAllBytes(file)))
                .substring(0, 16);
    }

    private void add(String... texts) {
        for (String text : texts) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
    }

    private void add(Path file) {
        add(file.toString());
        try {
            digest.update(Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
