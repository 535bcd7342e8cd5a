"""Whether a library's packages can be initialised, tried in a fork: a panic in a Go init ends the process it is in.

Tried once per library; a mark beside it says that it went well. GOPY_PROBE=0: not at all.
"""

import os

MARK = ".initialised"
PATIENCE = 10  # seconds; an init may take longer, and is then not waited for


def check(path, open_library):
    """ImportError with Go's report if opening the library ends the process."""
    if os.environ.get("GOPY_PROBE") == "0" or not hasattr(os, "fork") or os.path.exists(path + MARK):
        return
    import warnings  # what the one probe of a library needs, other imports do not wait for

    reading, writing = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of threads, which the child does not need
        child = os.fork()
    if not child:
        _try(path, open_library, writing)
    os.close(writing)
    try:
        report = _read(reading, child)
    finally:
        os.close(reading)
        _, status = os.waitpid(child, 0)
    if report is None:
        return
    if status:
        how = "signal %d" % os.WTERMSIG(status) if os.WIFSIGNALED(status) else "status %d" % os.WEXITSTATUS(status)
        text = "the Go packages of %s cannot be initialised: that ends the process with %s" % (path, how)
        raise ImportError((text + "\n" + report.decode("utf-8", "replace")).rstrip())
    try:
        open(path + MARK, "w").close()
    except (IOError, OSError):  # a folder of somebody else's
        pass


def _try(path, open_library, report):
    """In the child: all that is written goes to the parent or nowhere."""
    try:
        nowhere = os.open(os.devnull, os.O_RDWR)
        os.dup2(nowhere, 0)
        os.dup2(nowhere, 1)
        os.dup2(report, 2)
        open_library(path).stats()  # the first call waits for Go's init
    finally:
        os._exit(0)  # what Python's own side has to say, it says in the parent


def _read(reading, child):
    """What the child wrote until it ended; None if it took too long."""
    import select
    import signal
    import time

    end = time.time() + PATIENCE
    parts = []
    while True:
        ready = select.select([reading], [], [], max(0, end - time.time()))[0]
        if not ready:
            os.kill(child, signal.SIGKILL)
            return None
        data = os.read(reading, 1 << 16)
        if not data:
            return b"".join(parts)
        parts.append(data)
