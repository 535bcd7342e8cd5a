"""Raises an exception that was raised before, with the traceback that it has from there."""

from .text import PYTHON2

if PYTHON2:
    exec("def throw(raised):\n    raise type(raised), raised, getattr(raised, '__traceback__', None)\n")
else:

    def throw(raised):
        try:
            raise raised
        finally:
            del raised  # or this frame would hold the exception, and the exception's traceback this frame
