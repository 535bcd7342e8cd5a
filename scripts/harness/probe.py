"""Prints what this interpreter is as one JSON object; runs on Python 2.7 and from 3.6 on."""

from __future__ import print_function

import json
import os
import platform
import struct
import sys
import sysconfig


def soabi():
    """The tag of this interpreter's binaries, or "" where it has none: CPython 2.7."""
    tag = sysconfig.get_config_var("SOABI")
    if tag:
        return tag
    try:
        import imp

        suffixes = [entry[0] for entry in imp.get_suffixes() if entry[2] == imp.C_EXTENSION]
    except ImportError:
        return ""
    tags = [suffix.split(".")[1] for suffix in suffixes if suffix.count(".") > 1]
    return tags[0] if tags else ""


def extension_suffix():
    """What a C extension's file name ends with."""
    variables = sysconfig.get_config_vars()
    suffix = variables.get("EXT_SUFFIX") or variables.get("SO") or ".so"
    tag = soabi()
    if suffix == ".so" and tag:
        return "." + tag + ".so"
    return suffix


def include_folder():
    """The folder of Python.h, or "" when the headers are not installed."""
    folders = [sysconfig.get_paths().get("include"), sysconfig.get_config_var("INCLUDEPY")]
    folders += [os.path.join(sys.prefix, "include"), os.path.join(sys.prefix, "include", "pypy3.9")]
    for folder in folders:
        if folder and os.path.isfile(os.path.join(folder, "Python.h")):
            return folder
    return ""


def cffi_version():
    """The version of the cffi that this interpreter imports by itself, or ""."""
    try:
        import _cffi_backend

        return _cffi_backend.__version__
    except ImportError:
        return ""


def c_library():
    """glibc or musl, as far as it can be told."""
    if platform.libc_ver(sys.executable)[0] == "glibc":
        return "glibc"
    if hasattr(os, "confstr"):
        try:
            if (os.confstr("CS_GNU_LIBC_VERSION") or "").startswith("glibc"):
                return "glibc"
        except (ValueError, OSError):
            pass
    return "musl" if sys.platform.startswith("linux") else ""


def facts():
    implementation = platform.python_implementation().lower()
    version = "%d.%d.%d" % sys.version_info[:3]
    own = getattr(sys, "pypy_version_info", sys.version_info)
    return {
        "implementation": implementation,
        "version": version,
        "implementationVersion": "%d.%d.%d" % tuple(own[:3]),
        "executable": os.path.abspath(sys.executable or ""),
        "prefix": sys.prefix,
        "soabi": soabi(),
        "extensionSuffix": extension_suffix(),
        "include": include_folder(),
        "pointerBits": struct.calcsize("P") * 8,
        "machine": platform.machine(),
        "cLibrary": c_library(),
        "cffi": cffi_version(),
        "gil": getattr(sys, "_is_gil_enabled", lambda: True)(),
        "wideUnicode": sys.maxunicode > 0xFFFF,
    }


if __name__ == "__main__":
    print(json.dumps(facts(), sort_keys=True))
