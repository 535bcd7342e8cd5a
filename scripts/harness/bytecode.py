"""Compiles the modules of a built folder for this interpreter: bytecode.py FOLDER.

Otherwise each import does that anew where nothing may be written, or PYTHONDONTWRITEBYTECODE is set. From Python 3.7 on
what is compiled names the hash of its source, so that the folder may be copied; before, the time of its last change.
"""
from __future__ import absolute_import

import os
import py_compile
import sys


def sources(folder):
    """The modules, the runtime and its package go; not the private cffi of an interpreter."""
    for name in sorted(os.listdir(folder)):
        package = os.path.join(folder, name)
        if os.path.isfile(os.path.join(package, "__init__.py")):
            for source in sorted(os.listdir(package)):
                if source.endswith(".py"):
                    yield os.path.join(package, source)


def main(folder):
    if sys.version_info[0] == 2 and "__pypy__" in sys.builtin_module_names:
        return  # it would take the name of CPython's files
    mode = getattr(py_compile, "PycInvalidationMode", None)
    how = {"invalidation_mode": mode.CHECKED_HASH} if mode else {}
    for source in sources(folder):
        try:
            py_compile.compile(source, doraise=True, **how)
        except (py_compile.PyCompileError, IOError, OSError):
            pass  # then the import says what is wrong, or compiles it


if __name__ == "__main__":
    main(sys.argv[1])
