"""Calls by message: the codec's names for the backends, and the one call that everything else makes."""

from . import classes, decoding, encoding
from .handles import pending

encode = encoding.encode_list
encode_value = encoding.encode
decode_value = decoding.read

DESCRIBE, OPERATE, CONSTRUCT, TYPE, MAKE = 12, 13, 14, 23, 22
_backend = []  # the one of the open library


def decode(data):
    """What a call answers: a list of results, or the value of one of the runtime's own functions."""
    return decoding.read(data, 0)[0]


def proxy(handle, type_id, shared=0):
    """The Python object of a handle."""
    return classes.holder(type_id)._gopy_wrap(handle)


def opened(backend):
    """From now on calls go to this library."""
    _backend[:] = [backend]


def send(index, integers, data):
    """One call: bytes in, bytes out."""
    backend = _backend[0]
    if pending:
        backend.drain()
    return backend.message(index, integers, data)


def ask(index, integers, values, words=()):
    """The answer of one of the runtime's own functions. words name the values in refusals."""
    from .refusals import Refused

    try:
        return decode(send(index, integers, encode(values)))
    except Refused as refused:
        raise refused.told(None, words, values)
