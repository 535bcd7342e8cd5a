package gopy.bench.host;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** Sends signals to process groups, which java.lang.Process cannot. */
final class Signals {

    static final int INTERRUPT = 2;
    static final int KILL = 9;

    private static final MethodHandle SEND = Linker.nativeLinker()
            .downcallHandle(
                    Linker.nativeLinker().defaultLookup().findOrThrow("kill"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

    private Signals() {}

    /** Signals a process and those it started, as a terminal's Ctrl-C does. The process must lead its group. */
    static void sendToGroup(long leader, int signal) {
        try {
            int ignored = (int) SEND.invokeExact((int) -leader, signal);
        } catch (Throwable impossible) {
            throw new IllegalStateException("kill(2) could not be called", impossible);
        }
    }
}
