package gopy.generator.interpreter;

import gopy.generator.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Compiles a built folder's Python files for an interpreter (scripts/harness/bytecode.py). Nothing depends on it but the time
 * of an import, so that a folder where that fails is none the worse.
 */
public final class ByteCode {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private ByteCode() {}

    /** Compiles all of them. */
    public static void compile(Interpreter interpreter, Path folder) {
        if (interpreter.executable().isEmpty() || !Files.isWritable(folder)) {
            return;
        }
        try {
            String script = Home.current().harness().resolve("bytecode.py").toString();
            interpreter
                    .command("-E", "-S", script, folder.toString())
                    .timeout(LONGEST)
                    .run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Compiles those of a build in the cache, which never change, unless that was done before. */
    public static void compileOnce(Interpreter interpreter, Path folder) {
        Path runtime = folder.resolve("_gopy");
        Path mark = runtime.resolve("__pycache__")
                .resolve(interpreter.name() + "-" + interpreter.implementationVersion() + ".compiled");
        if (!Files.isDirectory(runtime) || Files.exists(mark)) {
            return;
        }
        compile(interpreter, folder);
        try {
            Files.createDirectories(mark.getParent());
            Files.writeString(mark, "");
        } catch (IOException e) {
            // Somebody else's folder, or another process was quicker: the next time looks again.
        }
    }
}
