"""Runs a script as the python command does, inside an embedded interpreter that has no command line."""

import os
import runpy
import sys
import traceback


def run(arguments):
    """Runs ``FILE ARGS``, ``-c TEXT ARGS`` or ``-m MODULE ARGS`` and returns the exit status."""
    try:
        _execute(arguments)
        return 0
    except SystemExit as end:
        return _status(end.code)
    except BaseException:
        kind, value, trace = sys.exc_info()
        hook = sys.excepthook
        if hook is sys.__excepthook__:
            traceback.print_exception(kind, value, _from_script(trace))
        else:
            hook(kind, value, _from_script(trace))
        return 130 if issubclass(kind, KeyboardInterrupt) else 1
    finally:
        _leave()


def _execute(arguments):
    first = arguments[0]
    if first == "-c":
        sys.argv = ["-c"] + arguments[2:]
        sys.path.insert(0, "")
        exec(compile(arguments[1], "<string>", "exec"), sys.modules["__main__"].__dict__)
    elif first == "-m":
        sys.argv = arguments[1:]
        sys.path.insert(0, os.getcwd())
        runpy.run_module(arguments[1], run_name="__main__", alter_sys=True)
    else:
        sys.argv = list(arguments)
        sys.path.insert(0, os.path.dirname(os.path.abspath(first)))
        runpy.run_path(first, run_name="__main__")


def _status(code):
    """The exit status for SystemExit's value, whose text goes to stderr when it is no number."""
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    sys.stderr.write("%s\n" % (code,))
    return 1


def _from_script(trace):
    """The traceback without this file and runpy in front."""
    own = (__file__, runpy.__file__, "<frozen runpy>")
    first = trace
    while first is not None and first.tb_frame.f_code.co_filename in own:
        first = first.tb_next
    return first or trace


def _leave():
    import atexit

    run_exit_functions = getattr(atexit, "_run_exitfuncs", None)
    if run_exit_functions is not None:
        run_exit_functions()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:  # closed by the script
            pass
