package gopy.bench.host;

import gopy.bench.graalpy.GoHost;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.util.Optional;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.io.IOAccess;

/** A GraalPy that sees this process as an ordinary interpreter would: files, environment, streams, programs. */
final class GraalPyContext {

    private GraalPyContext() {}

    static Context create() {
        Context context = Context.newBuilder("python")
                .allowIO(IOAccess.ALL)
                .allowEnvironmentAccess(EnvironmentAccess.INHERIT)
                .allowCreateProcess(true)
                .allowCreateThread(true)
                .allowNativeAccess(true)
                .allowHostAccess(HostAccess.ALL)
                .allowPolyglotAccess(PolyglotAccess.ALL)
                .allowExperimentalOptions(true)
                // By default 400 calls are enough, and what imports call fills the compiler's queue for many seconds.
                .option("engine.FirstTierCompilationThreshold", "3000")
                .option(
                        "python.PythonPath",
                        Optional.ofNullable(System.getenv("PYTHONPATH")).orElse(""))
                .option("python.StandardStreamEncoding", "utf-8")
                .in(new FileInputStream(FileDescriptor.in))
                .out(new FileOutputStream(FileDescriptor.out))
                .err(new FileOutputStream(FileDescriptor.err))
                .build();
        context.getPolyglotBindings().putMember(GoHost.NAME, GoHost.create());
        return context;
    }
}
