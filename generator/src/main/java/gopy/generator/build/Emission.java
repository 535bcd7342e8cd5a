package gopy.generator.build;

import gopy.generator.Digest;
import gopy.generator.analyze.Go;
import gopy.generator.analyze.GoContext;
import gopy.generator.emit.PythonModule;
import gopy.generator.emit.PythonStub;
import gopy.generator.emit.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All text that a binding becomes, and the hash of it: made once for a binding, however often function bodies change.
 *
 * @param mark stands in the modules for the library's content hash, which is not known yet
 * @param key of the texts and of how they are compiled
 */
record Emission(
        Binding binding, PlacedFiles files, List<SourceFile> modules, List<SourceFile> stubs, String mark, String key) {
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

    Emission {
        modules = List.copyOf(modules);
        stubs = List.copyOf(stubs);
    }

    static Emission of(Binding binding, PlacedFiles files, Go go) {
        // No documentation of Go contains the hash of the wrapper around it.
        String mark = mark(files);
        List<SourceFile> modules = binding.plans().stream()
                .map(plan -> PythonModule.emit(plan, mark))
                .toList();
        List<SourceFile> stubs = PythonStub.emit(binding.plans());
        return new Emission(binding, files, modules, stubs, mark, key(binding, go, mark, modules, stubs));
    }

    /** The Python modules of a library. */
    List<SourceFile> modules(String library) {
        return modules.stream()
                .map(module -> new SourceFile(module.path(), module.text().replace(mark, library)))
                .toList();
    }

    private static String mark(PlacedFiles files) {
        Digest digest = new Digest();
        new TreeMap<>(files.packages()).forEach((path, texts) -> {
            digest.add(path);
            new TreeMap<>(texts).forEach((name, text) -> digest.add(name).add(text));
        });
        new TreeMap<>(files.main()).forEach((name, text) -> digest.add(name).add(text));
        return digest.text();
    }

    private static String key(Binding binding, Go go, String mark, List<SourceFile> modules, List<SourceFile> stubs) {
        Digest digest = new Digest().add(mark).add(go.version()).add(go.flags());
        digest.add(String.join("\0", binding.request().ldflags()));
        VARIABLES.forEach(name ->
                digest.add(name).add(Optional.ofNullable(System.getenv(name)).orElse("")));
        GoContext context = binding.layout().context();
        digest.add(context.directory().toString()).add(String.join("\0", context.flags()));
        new TreeMap<>(context.environment())
                .forEach((name, value) -> digest.add(name).add(value));
        GoBuild.raceDetector(binding.request().settings().race())
                .forEach((name, value) -> digest.add(name).add(value));
        modules.forEach(module -> digest.add(module.path()).add(module.text()));
        stubs.forEach(stub -> digest.add(stub.path()).add(stub.text()));
        return digest.text();
    }
}
