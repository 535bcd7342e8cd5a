"""Where a built folder keeps what the runtime loads, always by exact path.

    DIR/_gopy/              this package
    DIR/_gopy/lib/          lib<hash>.so and lib<hash>.facts.json
    DIR/_gopy/<soabi>/      what one interpreter needs: _gopy_capi<suffix>, cffi/
"""

import os
import sys
import sysconfig

HERE = os.path.dirname(os.path.abspath(__file__))


def library(content):
    return os.path.join(HERE, "lib", "lib%s.so" % content)


def facts(content):
    return os.path.join(HERE, "lib", "lib%s.facts.json" % content)


def soabi():
    """The name of this interpreter's binaries; Python 2.7 has none of its own."""
    name = sysconfig.get_config_var("SOABI")
    if name:
        return name
    return "%s-%d%d" % (getattr(sys, "subversion", ("cpython",))[0].lower(), sys.version_info[0], sys.version_info[1])


def suffix():
    return sysconfig.get_config_var("EXT_SUFFIX") or sysconfig.get_config_var("SO") or ".so"


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
