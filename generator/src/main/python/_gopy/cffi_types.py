"""FFI objects made without a C parser.

cffi's out-of-line ABI mode describes functions by a table of 4-byte opcodes. Writing that table
ourselves needs only the compiled _cffi_backend module: no pycparser, no cffi package, and an
import of microseconds. Letters: i int64_t, d double, p void *, s and a int64_t *, v int64_t.
"""

import struct

import _cffi_backend

_VERSION = 0x2601
_PRIMITIVE, _POINTER, _FUNCTION, _FUNCTION_END, _NOOP, _DLOPEN_FUNCTION = 1, 3, 13, 15, 17, 35
_VOID, _CHAR, _DOUBLE, _INT64 = 0, 2, 14, 23

# Positions in every table: int64_t, double, char, void * (takes any pointer and bytes), int64_t *, void.
_TYPES = [(_INT64, _PRIMITIVE), (_DOUBLE, _PRIMITIVE), (_CHAR, _PRIMITIVE), (5, _POINTER), (0, _POINTER)]
_TYPES.append((_VOID, _PRIMITIVE))
_POSITIONS = {"i": 0, "v": 0, "d": 1, "p": 3, "s": 4, "a": 4, "0": 5}


def ffi_of(functions):
    """An FFI that knows functions, a dict from name to (argument letters, result letter)."""
    types, names = list(_TYPES), []
    for name in sorted(functions):
        arguments, result = functions[name]
        names.append(_opcode(len(types), _DLOPEN_FUNCTION) + name.encode("ascii"))
        names.append(0)
        types.append((_POSITIONS[result], _FUNCTION))
        types.extend((_POSITIONS[letter], _NOOP) for letter in arguments)
        types.append((0, _FUNCTION_END))
    table = b"".join(_opcode(argument, code) for argument, code in types)
    return _cffi_backend.FFI("_gopy", _version=_VERSION, _types=table, _globals=tuple(names))


def _opcode(argument, code):
    return struct.pack(">I", argument << 8 | code)
