"""Calls by message, failures and callbacks for the host backend.

Bytes come from the JVM as text of Latin-1: encode() makes bytes of it in one step, where a Java byte[] would be
read item by item. Bytes for the JVM are passed as they are.
"""

from . import failures, host_memory
from .raising import throw

NO_UTF8 = 0  # the host's own kind of failure: a text with a surrogate that stands for no byte


def sender(host):
    """backend.message(index, integers, data): the results' bytes; raises the call's failure."""
    call = host.message

    def message(index, integers, data):
        answer = call(index, integers, data)
        if answer is None:
            raised = failure(host)
            if isinstance(getattr(raised, "_gopy_answer", None), str):  # an exception of Python's may come again
                raised._gopy_answer = raised._gopy_answer.encode("latin-1")
            throw(raised)
        return answer.encode("latin-1")

    return message


def failure(host):
    """The exception of this thread's failure, None if there is none; _gopy_answer: the results beside an error."""
    told = host.failed()
    if told is None:
        return None
    kind, text, stack, go_type, value, answer = [told[k] for k in range(6)]
    encoded = host_memory.encoded
    if kind == NO_UTF8:
        try:
            encoded(text)
        except UnicodeEncodeError as problem:
            return problem
    raised = failures.exception(kind, encoded(text), encoded(stack), encoded(go_type), value)
    if answer is not None:
        raised._gopy_answer = answer
    return raised


def called(identity, op, text):
    """What Go calls, from any of its threads, for the Python object with this number."""
    from . import callbacks

    status, answer = callbacks.dispatch(identity, op, text.encode("latin-1"))
    return status, answer
