"""await f.aio(x): a call on a goroutine, for asyncio. It is cancelled with its task.

Written for Python 3.6 and newer; as Python 2 must be able to read this file, what needs newer syntax
is in a text.
"""

import functools
import sys

from . import started

_COROUTINE = """
async def awaited(begin, function, given, named):
    return await begin(function, given, named)
"""
_space = {}


def call(function, *given, **named):
    """A coroutine for the call; it starts when it is awaited."""
    if sys.version_info[0] == 2:
        raise NotImplementedError("aio needs asyncio, which came with Python 3")
    return _awaited()(_begin, function, given, named)


def _awaited():
    if "awaited" not in _space:
        exec(_COROUTINE, _space)
    return _space["awaited"]


def _begin(function, given, named):
    import asyncio

    loop = asyncio.get_event_loop()
    if not hasattr(function, "_gopy_prepared"):
        return loop.run_in_executor(None, functools.partial(function, *given, **named))
    future = loop.create_future()
    call = function._gopy_prepared(given, named)

    def fetch():
        if not future.done():
            try:
                future.set_result(call.received(lambda: started.fetch(token, -1)))
            except BaseException as raised:
                future.set_exception(raised)

    def told():
        try:
            loop.call_soon_threadsafe(fetch)
        except RuntimeError:  # the loop was closed meanwhile
            started.cancel(token)

    def ended(future):
        if future.cancelled():
            started.cancel(token)

    future.add_done_callback(ended)
    token = call.received(lambda: started.start(call.index, call.data_of, call.parent, told))
    return future
