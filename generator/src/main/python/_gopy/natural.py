"""Which of Python's own exceptions the well-known errors of Go's library are too."""

import errno

try:
    _FILE = (OSError,)
    _MISSING, _EXISTS, _DENIED = (FileNotFoundError,), (FileExistsError,), (PermissionError,)
    _TIMEOUT, _PIPE = (TimeoutError,), (BrokenPipeError,)
except NameError:  # Python 2: code there catches either, and looks at errno
    _FILE = _MISSING = _EXISTS = _DENIED = _TIMEOUT = _PIPE = (IOError, OSError)

# What Go's class text calls it, its name, bases beside GoError, errno. types.go of the runtime has the same numbers.
CLASSES = (
    ("s1", "EOF", (EOFError,), None),
    ("s2", "ErrUnexpectedEOF", (EOFError,), None),
    ("s3", "ErrNotExist", _MISSING, errno.ENOENT),
    ("s4", "ErrExist", _EXISTS, errno.EEXIST),
    ("s5", "ErrPermission", _DENIED, errno.EACCES),
    ("s6", "Canceled", (), None),
    ("s7", "DeadlineExceeded", _TIMEOUT, errno.ETIMEDOUT),
    ("s8", "ErrDeadlineExceeded", _TIMEOUT, errno.ETIMEDOUT),
    ("s9", "ErrClosedPipe", _PIPE, errno.EPIPE),
    ("t32", "NumError", (ValueError,), None),
    ("t33", "PathError", _FILE, None),
    ("t34", "OpError", _FILE, None),
)

# Error types as a bound package of Go's library declares them.
TYPES = {("strconv", "NumError"): (ValueError,), ("io/fs", "PathError"): _FILE, ("os", "SyscallError"): _FILE, ("net", "OpError"): _FILE}

# Panics of Go's runtime: the start of the Go type, a part of the text, the base beside GoPanic.
PANICS = (
    ("runtime.boundsError", "", IndexError),
    ("runtime.", "divide by zero", ZeroDivisionError),
    ("*runtime.TypeAssertionError", "", TypeError),
    ("runtime.", "makeslice: ", MemoryError),
    ("runtime.", "makechan: ", MemoryError),
)
