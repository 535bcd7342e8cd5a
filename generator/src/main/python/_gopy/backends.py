"""Which of the ways to Go this process uses."""

import os
import sys

from . import location, probes

NAMES = ("capi", "cffi", "host")
OWN_CFFI = "_cffi_backend" in sys.builtin_module_names  # PyPy


def choose():
    """The name of the backend: GOPY_BACKEND, else the fastest that is there."""
    told = os.environ.get("GOPY_BACKEND")
    if told:
        if told not in NAMES:
            raise ImportError("GOPY_BACKEND is %r; it may be %s" % (told, ", ".join(NAMES)))
        return told
    if OWN_CFFI:
        return "cffi"
    if location.extension():
        return "capi"
    if hasattr(sys, "implementation") and sys.implementation.name == "graalpy":
        return "host"
    return "cffi"


def open_library(path):
    """A backend object over the library at path."""
    name = choose()
    if name != "host":
        probes.check(path, lambda path: _opened(name, path))
    return _opened(name, path)


def _opened(name, path):
    if name == "capi":
        from .capi import Backend
    elif name == "host":
        from .host_backend import Backend
    else:
        _find_cffi()
        from .cffi_backend import Backend
    return Backend(path)


def _find_cffi():
    if OWN_CFFI:
        return
    folder = location.cffi_folder()
    if folder and "_cffi_backend" not in sys.modules:
        sys.path.insert(0, folder)
        try:
            import _cffi_backend  # noqa: F401
        finally:
            sys.path.remove(folder)
    try:
        import _cffi_backend  # noqa: F401, F811
    except ImportError:
        raise ImportError(
            "this interpreter has neither the extension _gopy_capi nor cffi: run 'workbench interpreters' to prepare"
            " it, or set GOPY_CFFI_PATH to a folder with cffi"
        )
