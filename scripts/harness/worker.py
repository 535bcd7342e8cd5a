"""Serves one session: python -u worker.py SOCKET PARENT

SOCKET is the Unix-domain socket of the process that started this one, PARENT its process number. Requests and replies
are JSON lines; what the statements print goes to this process's own stdout and stderr. Runs on Python 2.7 to 3.14.
"""

import sys


def main(arguments):
    from gopy_worker import serve

    # As in an interactive session, imports start in the working directory, not in the folder of this file.
    sys.path[0] = ""
    sys.argv = [""]
    serve.main(arguments[1], int(arguments[2]))


if __name__ == "__main__":
    main(sys.argv)
