"""Items of a Go map that Python has before it asks for them: dict(m) takes keys and values in one crossing.

dict() asks for all keys and then for items from one place, in order. So an item that is asked for there, next in order,
is known already. Any other look goes to Go.
"""

import sys

place = sys._getframe  # place(1) is the frame that called, and so tells the instruction; PyPy is slow at any deeper one
MISSING = object()
known = [None]  # the last keys that were asked for, if their items may be next


class Ahead(object):
    """Keys and values of a map, and the frame and the instruction that asked for the keys."""

    __slots__ = ("handle", "keys", "values", "frame", "instruction", "next")

    def __init__(self, handle, keys, values, frame):
        self.handle = handle
        self.keys = keys
        self.values = values
        self.frame = id(frame)
        self.instruction = frame.f_lasti
        self.next = 0

    def take(self, handle, key, frame):
        """The value of the next key, if it is this one."""
        k = self.next
        if k < len(self.keys) and self.keys[k] is key and self.asked_by(frame) and handle == self.handle:
            self.next = k + 1
            if self.next == len(self.keys):
                known[0] = None
            return self.values[k]
        known[0] = None
        return MISSING

    def asked_by(self, frame):
        """Whether a frame is where it was when it asked for the keys."""
        return frame.f_lasti == self.instruction and id(frame) == self.frame

    def forget(self):
        """The items are not asked for next."""
        if known[0] is self:
            known[0] = None


def remember(handle, keys, values, frame):
    """Remembers items whose keys a frame has asked for, unless an interpreter does not tell instructions apart."""
    made = Ahead(handle, keys, values, frame)
    known[0] = made if made.instruction > 0 and keys else None
    return made
