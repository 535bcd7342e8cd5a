package gopy.bench.host;

import gopy.generator.Home;
import java.util.Optional;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/**
 * Runs a script in GraalPy: {@code FILE ARGS}, {@code -c TEXT ARGS} or {@code -m MODULE ARGS}. Streams are this
 * process's own, its exit status is the script's.
 */
public final class GraalPyScript {

    private GraalPyScript() {}

    public static void main(String[] arguments) {
        int status = run(arguments);
        // Threads of the script and the compiler's own must not keep the process.
        Runtime.getRuntime().halt(status);
    }

    private static int run(String[] arguments) {
        Optional<Context> context = Optional.empty();
        try {
            context = Optional.of(GraalPyContext.create());
            Value run = context.get().eval("python", """
                            def run(harness, arguments):
                                import sys
                                sys.path.insert(0, harness)
                                from gopy_worker import script
                                del sys.path[0]
                                return script.run([str(each) for each in arguments])
                            run
                            """);
            return run.execute(Home.current().harness().toString(), arguments).asInt();
        } catch (PolyglotException ended) {
            if (!ended.isExit()) {
                System.err.println("GraalPy stopped: " + ended.getMessage());
            }
            return ended.isExit() ? ended.getExitStatus() : 1;
        }
    }
}
