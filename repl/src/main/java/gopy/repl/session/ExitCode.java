package gopy.repl.session;

/** The exit codes of the program; scripts rely on them. */
public final class ExitCode {

    public static final int OK = 0;
    /** A statement raised an exception or killed its worker. */
    public static final int EVALUATION = 1;

    public static final int USAGE = 2;
    /** A package could not be loaded, bound or built. */
    public static final int BUILD = 3;
    /** An interpreter or a tool is missing. */
    public static final int MISSING = 4;

    public static final int NOT_TRUSTWORTHY = 5;
    public static final int REGRESSION = 6;
    public static final int NOTHING_MEASURED = 7;
    public static final int SOME_CELLS_FAILED = 8;
    public static final int RESULTS_DIFFER = 9;
    /** A mistake of this program. */
    public static final int INTERNAL = 70;

    public static final int TIMEOUT = 124;
    public static final int INTERRUPTED = 130;
    public static final int TERMINATED = 143;

    private ExitCode() {}
}
