"""Types into a program at a terminal: typist.py STEPS PROGRAM ARGS...

STEPS is a JSON list of [wait for this text, then send this]; everything the terminal shows goes to stdout. Ends with
status 0 when every text was seen and the program ended, 1 when a text did not come within its time.
"""

import fcntl
import json
import os
import pty
import re
import select
import struct
import sys
import termios
import time

LONGEST = 30
STEERING = re.compile(r"\x1b\[[0-9;?>=]*[A-Za-z]|\x1b[=>]|\x1b\([A-Z]|\r")


def main(steps, program):
    child, terminal = pty.fork()
    if child == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        os.execvp(program[0], program)
    shown = ""
    position = 0
    status = 0
    for text, keys in steps:
        end = time.time() + LONGEST
        while text not in shown[position:]:
            piece = read(terminal, 0.5)
            if piece is None or time.time() > end:
                print(shown)
                print("NOT SEEN: " + text)
                os.kill(child, 9)
                return 1
            shown += piece
        position = shown.index(text, position) + len(text)
        os.write(terminal, keys.encode("utf-8"))
    end = time.time() + LONGEST
    piece = ""
    while piece is not None and time.time() < end:
        shown += piece
        piece = read(terminal, 0.5)
    print(shown)
    if piece is not None:
        print("DID NOT END")
        os.kill(child, 9)
    return status if os.waitpid(child, 0)[1] == 0 else 1


def read(terminal, seconds):
    ready, _, _ = select.select([terminal], [], [], seconds)
    if not ready:
        return ""
    try:
        piece = os.read(terminal, 65536)
    except OSError:
        return None
    return STEERING.sub("", piece.decode("utf-8", "replace")) if piece else None


if __name__ == "__main__":
    sys.exit(main(json.loads(sys.argv[1]), sys.argv[2:]))
