package gopy.generator.build;

import gopy.generator.BuildFailed;
import gopy.generator.Cache;
import gopy.generator.Command;
import gopy.generator.CommandResult;
import gopy.generator.Diagnostic;
import gopy.generator.Digest;
import gopy.generator.Programs;
import gopy.generator.analyze.Go;
import gopy.generator.emit.SourceFile;
import gopy.generator.interpreter.FileStamp;
import gopy.generator.interpreter.OnceFolder;
import gopy.generator.interpreter.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The C of a library, and the Go through which C and Go call each other: compiled apart from Go's build and kept by
 * content. So {@code go build} sees a package of plain Go, and runs neither cgo nor a C compiler. What cgo writes is
 * allowed in the standard library alone, where that package therefore lies.
 */
final class CSide {
    private static final String PACKAGE = "gopylibrary";
    private static final String SHAPES = "gopyshapes";

    /** The linker would leave debug information out. */
    private static final List<String> FLAGS = List.of("-D_GNU_SOURCE", "-fPIC", "-pthread", "-g0", "-I.");

    /** What cgo makes of library.go, by the names under which the go command does not ignore it. */
    private static final Map<String, String> MADE =
            Map.of("library.go", "library.cgo1.go", "types.go", "_cgo_gotypes.go");

    private static final List<String> MADE_C = List.of("_cgo_export.c", "library.cgo2.c");

    private final Cache cache;
    private final Go go;
    private final OnceFolder once;
    private final Set<Path> made = ConcurrentHashMap.newKeySet();

    CSide(Cache cache, Go go) {
        this.cache = cache;
        this.go = go;
        this.once = new OnceFolder(cache);
    }

    /**
     * The Go files of package gopylibrary, by name. They name the objects that are linked with it.
     *
     * @param crossing library.go and its header, which cgo reads if nobody has asked for the same before
     */
    Map<String, String> goFiles(String importPath, List<SourceFile> crossing)
            throws BuildFailed, InterruptedException, IOException {
        Path home = made(folder(importPath, crossing), begun -> cross(begun, importPath, crossing));
        Map<String, String> files = new TreeMap<>();
        for (Map.Entry<String, String> file : MADE.entrySet()) {
            files.put(file.getKey(), Files.readString(home.resolve(file.getValue())));
        }
        files.put("objects.go", objects(PACKAGE, home, MADE_C));
        return files;
    }

    /**
     * The Go file of package gopyshapes, which names the objects of other C files, to be made by {@link #compile}. A package
     * of its own, for it differs from library to library.
     */
    String objects(List<SourceFile> c) {
        return objects(SHAPES, folder(SHAPES, c), names(c));
    }

    private static String objects(String name, Path folder, List<String> sources) {
        StringBuilder text = new StringBuilder("package " + name + "\n\n");
        sources.forEach(source -> text.append("//go:cgo_ldflag \"")
                .append(folder.resolve(source.replaceAll("c$", "o")))
                .append("\"\n"));
        return text.toString();
    }

    /** Whether all that was made is still there: a person may empty the cache. */
    boolean whole() {
        return made.stream().allMatch(Files::isDirectory);
    }

    /** Compiles C files, unless that has been done, into the folder that it returns. */
    Path compile(List<SourceFile> c) throws BuildFailed, InterruptedException {
        return made(folder(SHAPES, c), begun -> {
            write(begun, c);
            return compile(begun, names(c));
        });
    }

    private Optional<Diagnostic> cross(Path folder, String importPath, List<SourceFile> crossing)
            throws IOException, InterruptedException {
        write(folder, crossing);
        List<String> line =
                new ArrayList<>(List.of("go", "tool", "cgo", "-objdir=" + folder, "-importpath=" + importPath));
        line.addAll(List.of("-trimpath=" + folder + "=>" + PACKAGE, "--"));
        line.addAll(go.compiler().subList(1, go.compiler().size()));
        line.addAll(FLAGS);
        line.add("library.go");
        CommandResult result = Command.of(line)
                .in(folder)
                .with(Go.ENVIRONMENT)
                .with("CC", go.compiler().getFirst())
                .without("CGO_LDFLAGS")
                .run();
        return result.succeeded() ? compile(folder, MADE_C) : Optional.of(problem(result));
    }

    private Optional<Diagnostic> compile(Path folder, List<String> names) throws InterruptedException {
        List<String> line = new ArrayList<>(go.compiler());
        line.addAll(FLAGS);
        line.add("-c");
        line.addAll(names);
        CommandResult result =
                Command.of(line).in(folder).with("LC_ALL", "C").ownSession().run();
        return result.succeeded() ? Optional.empty() : Optional.of(problem(result));
    }

    private Diagnostic problem(CommandResult result) {
        return Diagnostic.error(
                "c-does-not-compile",
                "the C part of the library does not compile",
                result.errorText(),
                "see that " + go.compiler().getFirst()
                        + " works: go env CC names the compiler, apt-get install gcc brings one");
    }

    private Path made(Path folder, OnceFolder.Filler filler) throws BuildFailed, InterruptedException {
        Outcome outcome = once.get(folder, filler);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Optional<Diagnostic> trouble = outcome.trouble();
        if (trouble.isPresent()) {
            throw new BuildFailed(trouble.get());
        }
        made.add(folder);
        return folder;
    }

    private Path folder(String name, List<SourceFile> files) {
        Digest digest = new Digest().add(go.version()).add(name);
        go.compiler().forEach(digest::add);
        FLAGS.forEach(digest::add);
        Programs.find(go.compiler().getFirst()).ifPresent(program -> digest.add(FileStamp.of(program)));
        files.forEach(file -> digest.add(file.path()).add(file.text()));
        return cache.path("c", digest.text().substring(0, 16));
    }

    private static List<String> names(List<SourceFile> c) {
        return c.stream()
                .map(SourceFile::path)
                .filter(path -> path.endsWith(".c"))
                .toList();
    }

    private static void write(Path folder, List<SourceFile> files) throws IOException {
        for (SourceFile file : files) {
            Files.writeString(folder.resolve(file.path()), file.text());
        }
    }
}
