package gopy.generator.build;

import gopy.generator.BuildFailed;
import gopy.generator.Diagnostic;
import gopy.generator.interpreter.Interpreter;
import gopy.generator.interpreter.Prepared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code build -o DIR} writes: a folder that serves every interpreter without the workbench.
 *
 * <pre>
 * DIR/MODULE/__init__.py  the generated modules
 * DIR/_gopy/              the runtime
 * DIR/_gopy/lib/          the library and its facts
 * DIR/_gopy/SOABI/        one interpreter's C extension, or its cffi
 * </pre>
 */
public final class OutputFolder {
    private OutputFolder() {}

    /** Writes a build, and what each prepared interpreter needs, into a folder. Files that are in use are replaced, never written over. */
    public static void write(BuiltModule built, List<Prepared> interpreters, Path folder) throws BuildFailed {
        try {
            copy(built.directory(), folder);
            for (Prepared prepared : interpreters) {
                Path own = folder.resolve("_gopy").resolve(binaries(prepared.interpreter()));
                if (prepared.extension().isPresent()) {
                    Path extension = prepared.extension().get();
                    copy(extension, own.resolve(extension.getFileName().toString()));
                }
                if (prepared.cffi().isPresent()) {
                    copy(prepared.cffi().get(), own.resolve("cffi"));
                }
            }
        } catch (IOException e) {
            throw new BuildFailed(Diagnostic.error(
                    "output-not-writable",
                    "the modules cannot be written to " + folder,
                    e.toString(),
                    "name a folder that can be written: -o DIR"));
        }
    }

    /** The name that {@code _gopy} looks for; CPython 2.7 has no tag of its own. */
    private static String binaries(Interpreter interpreter) {
        String[] version = interpreter.version().split("\\.");
        return interpreter.soabi().isEmpty()
                ? interpreter.implementation() + "-" + version[0] + version[1]
                : interpreter.soabi();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path target = path.equals(from)
                        ? to
                        : to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Path fresh = target.resolveSibling("." + target.getFileName() + ".fresh");
                Files.copy(path, fresh, StandardCopyOption.REPLACE_EXISTING);
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }
}
