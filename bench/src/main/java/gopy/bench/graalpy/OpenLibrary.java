package gopy.bench.graalpy;

import gopy.bench.ffm.GoLibrary;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** The one library of this process; its handles are constants for the compiler once it is open. */
final class OpenLibrary {

    private static Path opened;

    /** Initialised by the first call, after {@link #open} has named the file. */
    private static final class Holder {
        static final GoLibrary LIBRARY = GoLibrary.open(opened);
        static final MethodHandle CALL = LIBRARY.slotCall();
        static final MethodHandle DIRECT = LIBRARY.directCall();
    }

    private OpenLibrary() {}

    static synchronized void open(Path file) {
        if (opened == null) {
            // A failure must be an exception here, not an error of class initialisation that no second try survives.
            GoLibrary.open(file);
            opened = file;
        } else if (!opened.equals(file)) {
            throw new IllegalStateException("this process has opened " + opened
                    + " and a process can have one Go runtime only; build the packages together");
        }
    }

    /** Runs a function over the frame's slots; false when it failed and the frame says why. */
    static boolean call(long index, Frame frame) {
        try {
            long status = (long) Holder.CALL.invokeExact(index, frame.slots, frame.failed);
            frame.failure = status == 0 ? null : Holder.LIBRARY.taken(frame.failed);
            return status == 0;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Runs a function of straight machine code over the frame's slots. */
    static void callDirect(long index, Frame frame) {
        try {
            Holder.DIRECT.invokeExact(index, frame.slots);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static synchronized boolean isOpen() {
        return opened != null;
    }

    static GoLibrary get() {
        return Holder.LIBRARY;
    }
}
