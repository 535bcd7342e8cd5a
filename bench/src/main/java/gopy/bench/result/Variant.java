package gopy.bench.result;

import java.util.Set;

/** Names in the column {@code variant} that have a meaning for reports. A workload may add its own. */
public final class Variant {
    /** The Go function through the binding, called as a user calls it. */
    public static final String BINDING = "binding";

    /** The same cell as {@link #BINDING} once more: the A/A control that gives the run's noise floor. */
    public static final String CONTROL = "control";

    /** The loop of {@link #BINDING} with its arguments and its sum, without the call; subtracted from it. */
    public static final String EMPTY = "empty";

    /** A C loop over a direct Go export of the same function: what Go alone needs. */
    public static final String FLOOR = "floor";

    /** The C loop of {@link #FLOOR} without the call; subtracted from it. */
    public static final String FLOOR_EMPTY = "floor-empty";

    /** A C loop over the shape function of the binding's own library. */
    public static final String ABI = "abi";

    /** The same algorithm in the host's own language, in Python a plain loop. */
    public static final String PYTHON = "python";

    /** The interpreter alone, started and ended. */
    public static final String INTERPRETER = "interpreter";

    /** The same algorithm in Java, on the host {@code jmh}. */
    public static final String JAVA = "java";

    /** {@code list.index}, the interpreter's own search. */
    public static final String INDEX = "index";

    /** {@code multiprocessing.Pool} made, used and closed inside the timing, as in 2017. */
    public static final String POOL = "pool";

    /** {@code multiprocessing.Pool} made before the timing. */
    public static final String POOL_WARM = "pool-warm";

    /** Java threads made inside the timing: on the host {@code jmh}, and in a JVM beside {@code graalpy}. */
    public static final String THREADS = "threads";

    /** A pool of Java threads made before the timing, on the same hosts. */
    public static final String THREADS_WARM = "threads-warm";

    /** The user's expression of {@code :bench}. */
    public static final String EXPRESSION = "expression";

    /** A hand-written C extension over the floor's exports. */
    public static final String EXTENSION = "extension";

    /** The floor's exports through {@code ctypes}. */
    public static final String CTYPES = "ctypes";

    /** The floor's exports through hand-written cffi, in its ABI mode. */
    public static final String CFFI = "cffi";

    /** The package as gopy binds it. */
    public static final String GOPY = "gopy";

    /** {@code threading.Thread} for each worker, made inside the timing. */
    public static final String PYTHON_THREADS = "python-threads";

    /** {@code f.map} where {@link #BINDING} is {@code f.pmap}. */
    public static final String MAP = "map";

    /** A call that does nothing, of a function of the interpreter's own. */
    public static final String PYTHON_CALL = "python-call";

    /** A call through the binding of a Go function that takes nothing and does nothing. */
    public static final String NOTHING = "nothing";

    /** A call of a Go function without a body that takes and gives the same types as {@link #BINDING}. */
    public static final String TWIN = "twin";

    /** The same with Go's own slices in place of Python's collections. */
    public static final String TWIN_HANDLES = "twin-handles";

    /** A C loop over the library's one export, for a function that does nothing. */
    public static final String CROSSING = "crossing";

    /** The C loop of {@link #CROSSING} without the call. */
    public static final String CROSSING_EMPTY = "crossing-empty";

    /** A copy of the same memory by the interpreter. */
    public static final String MEMCPY = "memcpy";

    /** Those whose loops return nothing that could be compared. */
    public static final Set<String> WITHOUT_RESULT =
            Set.of(EMPTY, FLOOR_EMPTY, PYTHON_CALL, NOTHING, TWIN, TWIN_HANDLES, CROSSING, CROSSING_EMPTY, MEMCPY);

    private Variant() {}
}
