package gopy.bench.host;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** Ends this JVM with the process that started it, where the system is Linux. */
public final class ParentDeath {

    private static final int PR_SET_PDEATHSIG = 1;
    private static final long SIGKILL = 9;

    private ParentDeath() {}

    /** @param parent the process that this one is to die with */
    public static void follow(long parent) {
        Linker linker = Linker.nativeLinker();
        linker.defaultLookup().find("prctl").ifPresent(function -> {
            MethodHandle prctl = linker.downcallHandle(
                    function,
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG),
                    Linker.Option.firstVariadicArg(1));
            try {
                int ignored = (int) prctl.invokeExact(PR_SET_PDEATHSIG, SIGKILL);
            } catch (Throwable impossible) {
                throw new IllegalStateException("prctl(2) could not be called", impossible);
            }
        });
        long now = ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
        if (now != parent) {
            Runtime.getRuntime().halt(1);
        }
    }
}
