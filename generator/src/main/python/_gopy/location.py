"""Where a built folder keeps what the runtime loads, always by exact path.

    DIR/_gopy/              this package
    DIR/_gopy/lib/          lib<hash>.so and lib<hash>.facts.json
    DIR/_gopy/<soabi>/      what one interpreter needs: _gopy_capi<suffix>, cffi/
"""

import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def library(content):
    return os.path.join(HERE, "lib", "lib%s.so" % content)


def facts(content):
    return os.path.join(HERE, "lib", "lib%s.facts.json" % content)


def suffix():
    """What the names of this interpreter's extensions end with. sysconfig knows too, in up to 0.3 s."""
    try:
        import _imp

        return _imp.extension_suffixes()[0]
    except ImportError:
        import imp

        return [entry[0] for entry in imp.get_suffixes() if entry[2] == imp.C_EXTENSION][0]


def soabi():
    """The name of this interpreter's binaries; CPython 2.7 has none of its own."""
    parts = suffix().split(".")
    return parts[1] if len(parts) > 2 else "cpython-%d%d" % sys.version_info[:2]


def extension():
    """The C extension for this interpreter, or None."""
    name = "_gopy_capi" + suffix()
    told = os.environ.get("GOPY_CAPI_PATH")
    for path in [told, told and os.path.join(told, name), os.path.join(HERE, soabi(), name)]:
        if path and os.path.isfile(path):
            return path
    return None


def cffi_folder():
    """A folder with cffi's own backend for this interpreter, or None: then the interpreter's."""
    for path in (os.environ.get("GOPY_CFFI_PATH"), os.path.join(HERE, soabi(), "cffi")):
        if path and os.path.isdir(path):
            return path
    return None
