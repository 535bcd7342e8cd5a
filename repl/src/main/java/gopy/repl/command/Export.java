package gopy.repl.command;

import gopy.generator.build.BuiltModule;
import gopy.generator.interpreter.ByteCode;
import gopy.generator.interpreter.Interpreter;
import gopy.generator.interpreter.Prepared;
import gopy.repl.session.ExitCode;
import gopy.repl.session.Failure;
import gopy.repl.session.Session;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Writes a build and the binaries of some interpreters into a folder that serves them all. */
final class Export {

    private final Session session;
    private final BuiltModule built;
    private final Path folder;

    Export(Session session, BuiltModule built, Path folder) {
        this.session = session;
        this.built = built;
        this.folder = folder;
    }

    /** With {@code all}, what is not there is named and left out; false if something else could not be made ready. */
    boolean write(List<String> pythons, String backend) throws Failure {
        try {
            return writeAll(pythons, backend);
        } catch (IOException e) {
            throw Failure.of(
                    ExitCode.USAGE,
                    "unwritable-folder",
                    folder + " cannot be written",
                    reason(e),
                    "-o with a folder that you may write");
        }
    }

    /** What the system said: the message of such an exception is often the path alone. */
    private static String reason(IOException e) {
        if (e instanceof FileSystemException system) {
            String said = system.getReason() == null
                    ? e.getClass().getSimpleName().replaceAll("Exception$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                    : system.getReason();
            return system.getFile() + ": " + said;
        }
        return String.valueOf(e.getMessage());
    }

    private boolean writeAll(List<String> pythons, String backend) throws IOException, Failure {
        refuseOtherLibraries();
        copy(built.directory(), folder);
        if (!pythons.equals(List.of("all"))) {
            for (String name : pythons) {
                add(session.toolbox().target(name, backend).prepared());
            }
            return true;
        }
        boolean whole = true;
        for (Interpreter interpreter : session.toolbox().discover()) {
            if (interpreter.problem().isPresent()
                    && Preparations.of(session, interpreter).isEmpty()) {
                console(interpreter.problem().get().text());
                continue;
            }
            for (Prepared prepared : Preparations.of(session, interpreter)) {
                if (backend.isEmpty() || backend.equals(prepared.backend())) {
                    prepared.problem().ifPresent(problem -> console(problem.text()));
                    whole &= prepared.ready();
                    add(prepared);
                }
            }
        }
        return whole;
    }

    private void console(String text) {
        session.console().note(text);
    }

    /** One process can hold one Go runtime, so one folder holds one library: the one before goes. */
    private void refuseOtherLibraries() throws IOException, Failure {
        Path libraries = folder.resolve("_gopy").resolve("lib");
        if (Files.isDirectory(folder) && !Files.isDirectory(libraries)) {
            try (Stream<Path> entries = Files.list(folder)) {
                if (entries.findAny().isPresent()) {
                    throw Failure.of(
                            ExitCode.USAGE,
                            "folder-not-empty",
                            folder + " holds other things",
                            "it has no build of this program in it",
                            "-o " + folder.resolve("python"));
                }
            }
        }
        if (Files.isDirectory(libraries)) {
            try (Stream<Path> old = Files.list(libraries)) {
                for (Path file : old.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void add(Prepared prepared) throws IOException {
        Path own = folder.resolve("_gopy").resolve(binaries(prepared.interpreter()));
        if (prepared.extension().isPresent()) {
            Path extension = prepared.extension().get();
            Files.createDirectories(own);
            replace(extension, own.resolve(extension.getFileName().toString()));
        }
        if (prepared.cffi().isPresent()) {
            copy(prepared.cffi().get(), own.resolve("cffi"));
        }
        ByteCode.compile(prepared.interpreter(), folder);
    }

    /** The folder's name is what the interpreter calls its binaries, as the runtime's location.py has it. */
    private static String binaries(Interpreter interpreter) {
        if (!interpreter.soabi().isEmpty()) {
            return interpreter.soabi();
        }
        String version = interpreter.version().replaceFirst("(\\d+)\\.(\\d+).*", "$1$2");
        return interpreter.implementation() + "-" + version;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!file.toString().contains("__pycache__")) {
                    replace(file, target);
                }
            }
        }
    }

    /** A library in use must not change under a running process: the new file takes the name, the old one lives on. */
    private static void replace(Path file, Path target) throws IOException {
        Path fresh = Files.createTempFile(target.getParent(), ".gopy", "");
        Files.copy(file, fresh, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
