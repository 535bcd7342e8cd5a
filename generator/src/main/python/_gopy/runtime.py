"""The one Go library of this process, and the packages it has served."""

import os
import sys

from . import backends, location, signals

try:
    from _pypyjson import loads  # what json uses on PyPy, where importing json takes 0.2 s
except ImportError:
    from json import loads
try:
    from _thread import allocate_lock
except ImportError:
    from thread import allocate_lock

MARK = "_gopy_library"  # on sys: seen by another copy of this package too


class Loaded(object):
    """An open library: its backend, its facts, the packages imported from it."""

    def __init__(self, content):
        from . import message

        self.content = content
        path = location.library(content)
        if not os.path.isfile(path):
            raise ImportError("%s is missing: build the package again" % path)
        facts = _facts(content)
        self.facts = facts.get("functions", {})
        self.modules = facts.get("modules", {})  # of the packages in the library, by import path
        self.backend = backends.open_library(path)
        message.opened(self.backend)
        if self.backend.name != "host":  # a JVM handles signals itself
            signals.follow()
        self.packages = []


_loaded = None
_lock = allocate_lock()


def load(content, import_path):
    """The library with this content hash: opened once, and the only one of the process."""
    global _loaded
    with _lock:
        first = getattr(sys, MARK, None)
        here = location.library(content)
        if first is not None and (first[0] != here or _loaded is None):
            together = sorted(set(first[1]) | {import_path})
            raise ImportError(
                "%s needs the Go library %s, but this process already runs %s, and one process holds one Go runtime."
                " Build them together: workbench build -o DIR %s" % (import_path, here, first[0], " ".join(together))
            )
        if _loaded is None:
            _loaded = Loaded(content)
            setattr(sys, MARK, (here, []))
        _loaded.packages.append(import_path)
        getattr(sys, MARK)[1].append(import_path)
        return _loaded


def import_package(import_path):
    """Imports the module of a package of the library, so that the classes of its types are known."""
    name = _loaded.modules.get(import_path)
    if name is not None and name not in sys.modules:
        __import__(name)


def current():
    if _loaded is None:
        raise RuntimeError("no Go package has been imported")
    return _loaded.backend


def _facts(content):
    try:
        with open(location.facts(content)) as stream:
            return loads(stream.read())
    except IOError:
        return {}  # no facts: everything is copied
