"""Calls that run on goroutines of their own."""

waiting = {}  # token: what to do when its call is done


def done(token):
    """Go says that a call is done; its result waits to be fetched."""
    tell = waiting.pop(token, None)
    if tell is not None:
        tell()
