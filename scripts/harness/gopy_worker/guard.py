"""Ends this process when the one that started it has gone."""

import os
import signal
import sys

PR_SET_PDEATHSIG = 1


def lead_a_group():
    """Leaves the terminal's process group where no setsid program did it, so that its Ctrl-C goes elsewhere."""
    if os.getpgrp() != os.getpid():
        os.setsid()


def die_with(parent):
    """Asks Linux to kill this process with its parent; elsewhere the end of the socket is the only guard."""
    if sys.platform.startswith("linux"):
        try:
            import ctypes

            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        except (ImportError, AttributeError, OSError):
            pass
        if parent and os.getppid() != parent:
            os._exit(1)  # it died before the request above


def end():
    """Kills this process and, as it leads its own group, the children that its statements started."""
    if os.getpgrp() == os.getpid():
        os.killpg(os.getpid(), signal.SIGKILL)
    os._exit(1)
