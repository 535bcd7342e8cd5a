"""Times an import and a first call in a process that has done nothing else: bench_cold.py [MODULE [EXPRESSION]].

Prints one line: the mark, then nanoseconds of the import and of the evaluation. Without arguments it ends at once, which is the interpreter's own cost.
"""
from __future__ import absolute_import, print_function

import sys


def main(module, expression):
    # The clock of bench_cell needs ctypes on 2.7, which has to be there before the import is timed.
    from bench_cell import MARK, clock

    code = compile(expression, "<first call>", "eval")
    start = clock()
    imported = __import__(module)
    between = clock()
    eval(code, {module: imported})
    end = clock()
    print("%s%d %d" % (MARK, between - start, end - between))


if __name__ == "__main__" and len(sys.argv) > 1:
    main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "None")
