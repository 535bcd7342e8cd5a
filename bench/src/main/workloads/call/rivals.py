"""What one would write by hand to call the floor's Go library: ctypes, cffi, a C extension. Each checks what it is given."""
from __future__ import absolute_import

import os
import sys

LIBRARY = os.environ.get("GOPY_FLOOR", "")
CDEF = """
int64_t floor_add(int64_t, int64_t);
int64_t floor_quotient(int64_t, int64_t);
int64_t floor_echo(const char *, int64_t, char *, int64_t);
int64_t floor_even(int64_t, int64_t *, char *, int64_t);
int64_t floor_new(int64_t);
void floor_free(int64_t);
int64_t floor_method(int64_t, int64_t);
int64_t floor_field_get(int64_t);
void floor_field_set(int64_t, int64_t);
int64_t floor_element_get(int64_t);
void floor_element_set(int64_t, int64_t);
int64_t floor_callback(int64_t (*)(int64_t, void *), void *, int64_t);
"""


def find(name, case):
    """An object with the names of the Go package, or None where this rival is not present."""
    try:
        return {"ctypes": by_ctypes, "cffi": by_cffi, "extension": by_extension, "gopy": by_gopy}[name]()
    except ImportError:
        return None


def by_extension():
    folder = os.environ.get("GOPY_RIVAL")
    if not folder:
        raise ImportError("no extension was compiled for this interpreter")
    sys.path.insert(0, folder)
    import _gopy_rival

    _gopy_rival.open(LIBRARY)
    return _gopy_rival


def by_gopy():
    folder, package = os.path.split(os.environ["GOPY_BUILT"])
    sys.path.insert(0, folder)
    return __import__(package, fromlist=["call"]).call


def by_ctypes():
    import ctypes
    from ctypes import byref, c_char_p, c_int64, c_void_p, create_string_buffer

    go = ctypes.CDLL(LIBRARY)
    function = ctypes.CFUNCTYPE(c_int64, c_int64, c_void_p)
    shapes = {
        "add": [c_int64] * 2,
        "quotient": [c_int64] * 2,
        "echo": [c_char_p, c_int64, c_char_p, c_int64],
        "even": [c_int64, c_void_p, c_char_p, c_int64],
        "new": [c_int64],
        "free": [c_int64],
        "method": [c_int64] * 2,
        "field_get": [c_int64],
        "field_set": [c_int64] * 2,
        "element_get": [c_int64],
        "element_set": [c_int64] * 2,
        "callback": [function, c_void_p, c_int64],
    }
    for name, shape in shapes.items():
        export = getattr(go, "floor_" + name)
        export.argtypes = shape
        export.restype = c_int64

    def echo(text):
        data = text if str is bytes else text.encode("utf-8")
        out = create_string_buffer(len(data))
        length = go.floor_echo(data, len(data), out, len(data))
        return out.raw[:length] if str is bytes else out.raw[:length].decode("utf-8")

    def even(i):
        result, out = c_int64(), create_string_buffer(64)
        failed = go.floor_even(i, byref(result), out, 64)
        if failed:
            raise ValueError(out.raw[:failed].decode("utf-8"))
        return result.value

    def apply(f, x):
        return go.floor_callback(function(lambda i, context: f(i)), None, x)

    return Rival(go, echo, even, apply)


def by_cffi():
    folder = os.environ.get("GOPY_CFFI_PATH")
    if folder:
        sys.path.insert(0, folder)
    import cffi

    ffi = cffi.FFI()
    ffi.cdef(CDEF)
    go = ffi.dlopen(LIBRARY)

    def echo(text):
        data = text if str is bytes else text.encode("utf-8")
        out = ffi.new("char[]", len(data))
        length = go.floor_echo(data, len(data), out, len(data))
        raw = ffi.buffer(out, length)[:]
        return raw if str is bytes else raw.decode("utf-8")

    def even(i):
        result, out = ffi.new("int64_t *"), ffi.new("char[]", 64)
        failed = go.floor_even(i, result, out, 64)
        if failed:
            raise ValueError(ffi.buffer(out, failed)[:].decode("utf-8"))
        return result[0]

    @ffi.callback("int64_t(int64_t, void *)")
    def call(i, context):
        return ffi.from_handle(context)(i)

    def apply(f, x):
        return go.floor_callback(call, ffi.new_handle(f), x)

    return Rival(go, echo, even, apply)


class Rival(object):
    """Hand-written Python over the exports of a library: functions, a class of points, a sequence of numbers."""

    def __init__(self, go, echo, even, apply):
        # The lock is released around every call.
        self.Add = self.AddReleased = go.floor_add
        self.Quotient, self.Echo, self.Even, self.Apply = go.floor_quotient, echo, even, apply

        class Point(object):
            __slots__ = ("number",)

            def __init__(self, x):
                self.number = go.floor_new(x)

            def __del__(self):
                go.floor_free(self.number)

            def Shift(self, by):
                return go.floor_method(self.number, by)

            @property
            def X(self):
                return go.floor_field_get(self.number)

            @X.setter
            def X(self, value):
                go.floor_field_set(self.number, value)

        class Numbers(object):
            def __len__(self):
                return 64

            def __getitem__(self, k):
                if not 0 <= k < 64:
                    raise IndexError(k)
                return go.floor_element_get(k)

            def __setitem__(self, k, value):
                if not 0 <= k < 64:
                    raise IndexError(k)
                go.floor_element_set(k, value)

        self.NewPoint, self.Numbers = Point, Numbers
