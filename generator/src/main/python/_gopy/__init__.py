"""The runtime of Go bindings: what a generated module imports.

A generated module asks package() for its Go package and names what that has; which of the ways to
Go carries it (the C extension, cffi, the embedding JVM) is chosen here, once per process.
"""

from . import handles
from .errors import GoError, GoPanic
from .package import Package as package
from .runtime import current
from .text import decode

__all__ = ["GoError", "GoPanic", "backend", "decode", "goroutines", "package", "release", "stats"]


def stats():
    """What Go holds for Python: live handles, pinned values, goroutines."""
    return current().stats()


def goroutines():
    """The stacks of all goroutines, as Go prints them. May be called from any thread."""
    return current().goroutines()


def release():
    """Gives the handles of dead Python objects back to Go now."""
    handles.look()
    current().drain()


def backend():
    """The name of the backend in use: capi, cffi or host."""
    return current().name
